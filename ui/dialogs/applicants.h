#pragma once

// Households for which a case may be opened: in which programme, and what stands against it. Read on a worker thread.

#include "core/base/progress.h"
#include "core/cases/take_step.h"
#include "core/eligibility/verdict.h"
#include "core/places/territory.h"
#include "ui/models/table_model.h"

namespace ui {

struct Applicant {
    core::Id<core::Household> household;
    QString name;
    core::PartialDate birth;
    QString hamlet;
    QString commune;
    QString stream;          ///< The one that judges most favourably; empty where no rule set covers the household.
    core::Outcome outcome = core::Outcome::Missing;
    QString openCase;        ///< What it has in that programme already, as a sentence; empty for none.
    QDate signedOn;          ///< Of the application, as it was typed; invalid as long as it was not.
};

enum ApplicantColumn { ApplicantName, ApplicantBirth, ApplicantHamlet, ApplicantCommune, ApplicantStream, ApplicantResult, ApplicantDay, ApplicantRemark };

std::vector<TableColumn<Applicant>> applicantColumns();

/// These households, or for none all of the places that have no open case in their programme; in the order of commune and name. `stream` empty: each
/// household's most favourable one.
std::vector<Applicant> applicants(core::Database &database, const std::vector<core::Id<core::Household>> &households, const core::Territory &places, const QString &stream,
                                  QDate on, const core::Progress &progress);

}
