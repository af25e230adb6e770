#pragma once

// What the letters of a commune about one household share: their head, whom they thank or answer, where to turn, and to whom copies go.

#include "core/forms/case_blocks.h"

namespace core::case_paper {

inline const QString contactKey = QStringLiteral("noi_tiep_nhan");
inline const QString phoneKey = QStringLiteral("dien_thoai");

/// "Mọi ý kiến gửi đến …": where the family can turn.
Paragraph whereToTurn(const CasePage &page, const CaseHeading &heading);
FormBlank contactBlank();
FormBlank phoneBlank();

/// A notice (THÔNG BÁO) of the commune: `subject` begins with "Về việc".
Document noticeOf(const QString &code, const QString &subject, const CasePage &page, const CaseHeading &heading);
/// "ngày 01 tháng 02 năm 2025": of the application or of the case's beginning.
QString applicationDay(const CasePage &page);
/// The commune signs; copies go to the family, the hamlet, the Front and the archive.
Signatures letterSignatures(const QStringList &recipients, const CaseHeading &heading);
/// The family, its hamlet and the Front of the commune.
QStringList familyRecipients(const CasePage &page, const CaseHeading &heading);

}
