#pragma once

// The commune's list on its way: from the verified cases to the tờ trình and the appraisal (XA_THAM_TRA, DE_NGHI_PHE_DUYET, THAM_DINH).

#include "core/cases/take_step.h"

namespace core {

/// What was said of a row when a submitted list was appraised.
struct Appraisal {
    Id<Appraisal> id;
    Id<Paper> paper;         ///< Minutes of the appraisal.
    Id<SupportList> list;
    Id<SupportCase> supportCase;
    bool agreed = true;
    QString reasonCode;
    QString reason;          ///< Of a return; never empty for one.

    bool operator==(const Appraisal &) const = default;
};

template<> struct Mapping<Appraisal> {
    static constexpr auto table = "appraisal";
    static constexpr auto columns = std::tuple{
        Column{"id", &Appraisal::id}, Column{"paper_id", &Appraisal::paper}, Column{"list_id", &Appraisal::list},
        Column{"case_id", &Appraisal::supportCase}, Column{"agreed", &Appraisal::agreed}, Column{"reason_code", &Appraisal::reasonCode},
        Column{"reason", &Appraisal::reason}};
};

/// Makes an open list of these cases and takes the step XA_THAM_TRA with each; the whole verdict of the day is kept. `request.reason` decides for those that a
/// rule leaves to an officer; `reasons` by case where they differ. All are of one programme. Throws Error{Conflict} naming the household and the rule.
Id<SupportList> verifyCases(const SupportList &list, const std::vector<Id<SupportCase>> &cases, const StepRequest &request,
                            const QHash<qint64, QString> &reasons, UnitOfWork &work);

/// The submission (tờ trình) of the list on the day of the paper: takes DE_NGHI_PHE_DUYET with every case of it. Paper: kind Submission.
void submitList(Id<SupportList> list, const Paper &submission, UnitOfWork &work);

/// Appraises a submitted list: those agreed take THAM_DINH; the others take TRA_LAI with their reason and leave the open list, so that the commune corrects and
/// brings them again. Cases without a line are agreed. Paper: kind AppraisalMinutes. Throws Error{Conflict} for a return without a reason.
void appraiseList(Id<SupportList> list, const Paper &minutes, const std::vector<Appraisal> &returned, UnitOfWork &work);

/// Cases of the households on the list as of its last decision, in the order of the list.
std::vector<SupportCase> casesOnList(Database &database, Id<SupportList> list);
/// The same as they stand on it now, to be put on a paper that is to say the same for ever.
std::vector<PaperCase> linesOfList(Database &database, Id<SupportList> list);
/// Newest last.
std::vector<Appraisal> appraisalsOf(Database &database, Id<SupportCase> supportCase);
std::vector<Appraisal> appraisalsIn(Database &database, Id<Paper> minutes);

}
