#pragma once

// The Vietnamese words for what is stored as a code, as the survey form and the lists of merit say them; one place for screen and history.

#include "core/households/house_survey.h"

#include <span>

namespace core {

struct CodeTitle {
    const char *code;
    const char16_t *title;
};

/// NĐ 131/2021 with the letters of Pháp lệnh 02/2020, Điều 3; TNLS: family of a martyr.
std::span<const CodeTitle> merits();
/// X1–X6 of Quyết định 55/QĐ-BXD, Điều 2.
std::span<const CodeTitle> exclusions();
/// The code itself where it is not known; empty for the empty code.
QString meritTitle(const QString &code);
/// As `meritTitle`; "khong" says that none applies.
QString exclusionTitle(const QString &code);

QString residenceTitle(Residence residence);   ///< "Thường trú tại chính ngôi nhà này"; empty when unknown.
QString houseTitle(HouseStatus house);         ///< "Có nhà"; empty when unknown.
QString everRepairedTitle(Answer answer);      ///< "Chưa", "Rồi"; empty when unknown.
QString disputeTitle(Dispute dispute);         ///< "Có tranh chấp"; empty when unknown.
QString damageTitle(int damage);               ///< "3 Hư hỏng nặng" for 0 to 4; otherwise empty.
QString paperTitle(PaperKind kind);            ///< "CCCD".

}
