#pragma once

// Everything that the papers of one household print, read once, and what the office writes on such a paper itself.

#include "core/cases/support_case.h"
#include "core/forms/form.h"
#include "core/forms/paper_office.h"
#include "core/households/household_record.h"

namespace core {

struct CasePage {
    QDate on;
    SupportCase supportCase;             ///< Not stored where the household has none yet.
    HouseholdRecord record;
    ListedHousehold line;                ///< As last decided; before a decision as of the day.
    std::optional<HouseSurvey> survey;   ///< That which counts on the day.
    QString commune;                     ///< Of the day, with its kind: "Xã Tân Hương".
    QString above;                       ///< "huyện Đức Thọ, tỉnh Hà Tĩnh": what the commune belongs to on the day.
    QString decision;                    ///< Citation of the decision that approved the household, and of the one that changed it; empty for none.
    std::vector<CaseStep> steps;         ///< Taken by the day, in their order.
    std::vector<Reason> failing;         ///< Rules that the household fails: as kept with its refusal, else as of the day.
    std::optional<Paper> application;    ///< The newest by the day.
    std::optional<Paper> paper;          ///< The one that is printed, where the register has it.
};

/// `printed` is the kind of paper that is to be printed: its newest of the case is `paper`. Throws Error{BadRequest} where there is no such case.
CasePage casePageOf(Database &database, Id<SupportCase> supportCase, QDate on, std::optional<PaperType> printed = {});
/// Of a household without a case: in the programme that favours it most. Throws Error{BadRequest} where there is no such household.
CasePage casePageOf(Database &database, Id<Household> household, QDate on);

/// The last day on which the step was taken; invalid when it was not.
QDate dayOf(const CasePage &page, Step step);
/// What was written when the step was last taken; empty when it was not.
QString reasonOf(const CasePage &page, Step step);
/// "Quyết định số 05/QĐ-UBND ngày 05 tháng 3 năm 2025 của Ủy ban nhân dân huyện Đức Thọ".
QString fullCitationOf(const Paper &paper);

/// What the register does not say. Empty members leave the blanks of the form.
struct CaseHeading {
    QString unit;                        ///< The issuing unit with its kind: "Xã Tân Hương".
    QString place;                       ///< "Tân Hương".
    QString number;                      ///< "05" or whole: "05/TB-UBND".
    QDate signedOn;
    QString signedBy;
    QString position;                    ///< "CHỦ TỊCH", "PHÓ CHỦ TỊCH"; empty as the chairman.
    QString preparedBy;
    QHash<QString, QString> values;      ///< By the keys of the form's own blanks.
    PaperOffice office;                  ///< How the office is called on the day; without lines: the People's Committee of the unit.
};

/// From the blanks of a form: `values` are what was typed, with what is usual where nothing was.
CaseHeading caseHeading(const QString &unit, const QHash<QString, QString> &values);
/// Number, day and signer of the stored paper where the heading leaves them empty.
CaseHeading withPaper(CaseHeading heading, const std::optional<Paper> &paper);

/// Blanks of every paper that an office signs, before the form's own.
std::vector<FormBlank> officeBlanks(const std::vector<FormBlank> &own = {});
/// The same with the number of a paper that has one.
std::vector<FormBlank> numberedBlanks(const std::vector<FormBlank> &own = {});

}
