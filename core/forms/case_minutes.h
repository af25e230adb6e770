#pragma once

// What all minutes at the site of a house share: who met where, which household and decision it is about, and who signs.

#include "core/forms/case_blocks.h"

namespace core::case_paper {

/// Keys of the blanks that such minutes ask for.
inline const QString hamletPersonKey = QStringLiteral("dai_dien_thon");
inline const QString builderKey = QStringLiteral("don_vi_thi_cong");
inline const QString copiesKey = QStringLiteral("so_ban");

/// The office's blanks, those above and the form's own.
std::vector<FormBlank> minutesBlanks(const std::vector<FormBlank> &own);

/// Letterhead and title of minutes that stand in the programme's annex as `annex`; empty for none.
Document minutesOf(const QString &code, const QString &subject, const QString &annex, const CasePage &page, const CaseHeading &heading);
/// "Hôm nay, ngày …, tại nhà bà …, chúng tôi gồm:" and the four parties.
std::vector<Paragraph> parties(const CasePage &page, const CaseHeading &heading);
/// Head, identity, class, decision, kind of help and its sum: items 1 to 3.
std::vector<Paragraph> subjectOf(const CasePage &page);
/// How many copies were made and that they were read out.
Paragraph closing(const CaseHeading &heading);
/// The family, the hamlet, the commune.
Signatures minutesSignatures(const CasePage &page, const CaseHeading &heading);

}
