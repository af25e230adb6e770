#include "ui/dialogs/applicants.h"

#include "core/base/official_date.h"
#include "core/base/sort_key.h"
#include "core/cases/support_case.h"
#include "core/households/household_merge.h"
#include "core/places/place_name.h"
#include "core/support/rulings.h"
#include "ui/base/icons.h"
#include "ui/widgets/verdict_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct ApplicantText { Q_DECLARE_TR_FUNCTIONS(ui::Applicants) };

using Row = Applicant;

QString remark(const Row &row)
{
    if (!row.openCase.isEmpty())
        return row.openCase;
    return row.stream.isEmpty() ? ApplicantText::tr("No programme covers the household on this day. Choose the programme above.") : QString();
}

struct Head {
    core::Id<core::Household> household;
    QString name;
    core::PartialDate birth;
    core::Id<core::Hamlet> hamlet;
    core::Id<core::Place> place;
};

struct Judged {
    QString stream;
    core::Outcome outcome = core::Outcome::Missing;
};

QHash<qint64, Judged> judged(core::Database &database, const core::Territory &places, const QString &stream, QDate on, const core::Progress &progress)
{
    QHash<qint64, Judged> all;
    core::judgeEach(database, on, places, [&](const core::HouseholdRulings &household) {
        const core::Ruling *ruling = core::rulingFor(household.rulings, stream);
        all.insert(household.household.value, ruling ? Judged{ruling->stream, ruling->outcome} : Judged{stream, core::Outcome::Missing});
    }, progress);
    return all;
}

}

std::vector<TableColumn<Row>> applicantColumns()
{
    return {{.title = ApplicantText::tr("Head of household"), .text = &Row::name},
            {.title = ApplicantText::tr("Born"), .text = [](const Row &row) -> QString { return row.birth.shown(); }},
            {.title = ApplicantText::tr("Hamlet"), .text = &Row::hamlet},
            {.title = ApplicantText::tr("Commune"), .text = [](const Row &row) -> QString { return core::shortPlaceName(row.commune); }},
            {.title = ApplicantText::tr("Programme"), .text = [](const Row &row) -> QString { return streamWord(row.stream); }},
            {.title = ApplicantText::tr("Result", "of judging a household"), .text = [](const Row &row) -> QString { return outcomeWord(row.outcome); },
             .icon = [](const Row &row) -> QIcon { return icon(outcomeIconName(row.outcome)); }},
            {.title = ApplicantText::tr("Day of the application"), .text = [](const Row &row) -> QString { return core::screenDate(row.signedOn); },
             .isTyped = true},
            {.title = ApplicantText::tr("Remark"), .text = remark, .icon = [](const Row &row) -> QIcon { return remark(row).isEmpty() ? QIcon() : icon(u"emblem-error"_s); },
             .toolTip = remark}};
}

std::vector<Applicant> applicants(core::Database &database, const std::vector<core::Id<core::Household>> &households, const core::Territory &places, const QString &stream,
                                  QDate on, const core::Progress &progress)
{
    const core::PlaceBook book(database);
    const bool isChosen = !households.empty();
    const QHash<qint64, Judged> verdicts = judged(database, isChosen ? core::Territory() : places, stream, on, progress);
    QSet<qint64> wanted;
    for (const core::Id<core::Household> household : households)
        wanted.insert(household.value);
    QHash<qint64, QString> hamlets;
    for (const core::Hamlet &hamlet : database.all<core::Hamlet>(QString()))
        hamlets.insert(hamlet.id.value, hamlet.name);
    std::vector<Applicant> all;
    database.forEach<Head>(uR"(
        SELECT id, head_name, head_birth, hamlet_id, place_id
        FROM household
        WHERE )"_s + core::standsForItself + uR"(
        ORDER BY id)"_s, [&](const Head &head) {
        const auto verdict = verdicts.constFind(head.household.value);
        if (verdict == verdicts.cend() || (isChosen && !wanted.contains(head.household.value)))
            return;
        all.push_back({.household = head.household, .name = head.name, .birth = head.birth, .hamlet = hamlets.value(head.hamlet.value),
                       .commune = book.nameOf(book.unitOn(head.place, head.hamlet, on)), .stream = verdict->stream, .outcome = verdict->outcome, .openCase = {}, .signedOn = {}});
    });
    for (Applicant &each : all)
        if (!each.stream.isEmpty())
            each.openCase = core::obstacleToOpening(database, each.household, each.stream);
    if (!isChosen)
        std::erase_if(all, [](const Applicant &each) -> bool { return !each.openCase.isEmpty(); });
    const auto key = [](const Applicant &each) -> QString { return core::sortKey(core::shortPlaceName(each.commune)) + u'\n' + core::nameSortKey(each.name); };
    std::vector<std::pair<QString, Applicant>> keyed;
    for (Applicant &each : all)
        keyed.emplace_back(key(each), std::move(each));
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) -> bool { return a.first < b.first; });
    all.clear();
    for (auto &[ignored, each] : keyed)
        all.push_back(std::move(each));
    return all;
}

}
