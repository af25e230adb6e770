#include "core/intake/review.h"

#include "core/backup/backup.h"
#include "core/base/folded.h"
#include "core/base/uid.h"
#include "core/intake/draft_record.h"
#include "core/intake/heading_words.h"
#include "core/intake/list_origin.h"
#include "core/intake/row_as_json.h"
#include "core/places/place_name.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct AcceptText { Q_DECLARE_TR_FUNCTIONS(core::Accept) };

constexpr qint64 reportEvery = 100;

QString json(const QJsonArray &array) { return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)); }

bool isStored(const Draft &draft)
{
    return draft.accepted && draft.name && draft.place.isStored() && (draft.status == Draft::Status::New || draft.status == Draft::Status::Changed || draft.status == Draft::Status::Doubtful);
}

class Acceptance {
public:
    Acceptance(Review &review, UnitOfWork &work, const Progress &progress) : m_review(review), m_work(work), m_progress(progress)
    {
        for (const ListReading &list : review.lists)
            for (const Draft &draft : list.drafts)
                m_all += isStored(draft);
    }

    void run()
    {
        for (ListReading &list : m_review.lists)
            if (list.kind == ListKind::Households && std::any_of(list.drafts.begin(), list.drafts.end(), isStored))
                acceptList(list);
    }

private:
    void acceptList(ListReading &list)
    {
        m_file = m_work.add(fileOf(list));
        rememberHeadings(list);
        for (Draft &draft : list.drafts) {
            if (draft.status == Draft::Status::Same && draft.household.isStored())
                noteRow(draft);
            if (!isStored(draft))
                continue;
            if (m_done++ % reportEvery == 0)
                m_progress.at(m_done, m_all);
            acceptDraft(draft, list);
        }
    }

    ListFile fileOf(const ListReading &list)
    {
        QJsonArray columns;
        for (const ColumnMatch &column : list.columns)
            columns.append(QJsonObject{{u"column"_s, column.column}, {u"heading"_s, column.heading}, {u"field"_s, column.field}});
        return {.uid = newUid(m_work.order().at.toMSecsSinceEpoch()), .name = list.file, .hash = QString::fromLatin1(list.hash.toHex()), .sheet = list.sheet,
                .place = list.place, .asOf = m_review.asOf, .layout = json(columns)};
    }

    // What somebody mapped by hand, or a column's content showed, is known the next time this commune sends a list.
    void rememberHeadings(const ListReading &list)
    {
        if (!list.place.isStored())
            return;
        const auto known = rememberedHeadings(m_work.database(), list.place);
        for (const ColumnMatch &column : list.columns) {
            const QString heading = folded(column.heading);
            if (!column.field.isEmpty() && column.field != "ignored"_L1 && !known.contains(heading) && fieldOfHeading(column.heading.split(u" / "_s)) != column.field)
                m_work.add(SenderHeading{.place = list.place, .heading = heading, .field = column.field});
        }
    }

    void acceptDraft(Draft &draft, const ListReading &list)
    {
        HouseholdRecord record;
        if (draft.household.isStored())
            record = *loadHousehold(m_work.database(), draft.household);
        else
            record.household = {.uid = newUid(m_work.order().at.toMSecsSinceEpoch()), .place = draft.place};
        putInto(record, draft, {m_review.asOf, m_review.statedOn, AcceptText::tr("As stated in the list %1").arg(list.file)});
        if (draft.hamlet)
            record.household.hamlet = hamletOf(*draft.hamlet, record.household.place);
        draft.household = saveHousehold(record, m_work);
        draft.householdUid = record.household.uid;
        askQuestions(draft, noteRow(draft));
    }

    Id<ListRow> noteRow(const Draft &draft)
    {
        return m_work.add(ListRow{.file = m_file, .row = draft.row, .household = draft.household, .written = rowAsJson(draft.written)});
    }

    void askQuestions(const Draft &draft, Id<ListRow> row)
    {
        for (const Issue &issue : draft.issues)
            if ((issue.handling == Handling::Ask || issue.code == "duplicate"_L1) && !isOpen(draft, issue))
                m_work.add(OpenQuestion{.household = draft.household, .listRow = row, .field = issue.field, .code = issue.code, .cell = issue.cell,
                                        .written = issue.written, .message = issue.message});
        for (const AnsweredCell &answered : draft.answers)
            noteAnswer(draft.household, answered, row);
    }

    // What already waits in the register is settled there; else it is noted as asked and answered at once.
    void noteAnswer(Id<Household> household, const AnsweredCell &answered, Id<ListRow> row)
    {
        const Issue &asked = answered.question;
        std::vector<OpenQuestion> waiting = m_work.database().all<OpenQuestion>(
            u"WHERE household_id = ? AND field = ? AND code = ? AND written IN (?, '') AND answered = 0 ORDER BY id"_s, household, asked.field, asked.code, asked.written);
        for (OpenQuestion &question : waiting) {
            question.answered = true;
            question.answer = answered.answer;
            m_work.change(question);
        }
        if (waiting.empty())
            m_work.add(OpenQuestion{.household = household, .listRow = row, .field = asked.field, .code = asked.code, .cell = answered.cell, .written = asked.written,
                                    .message = asked.message, .answered = true, .answer = answered.answer});
    }

    bool isOpen(const Draft &draft, const Issue &issue)
    {
        return draft.status == Draft::Status::Changed
            && m_work.database().value<int>(u"SELECT COUNT(*) FROM open_question WHERE household_id = ? AND field = ? AND code = ? AND written = ?"_s,
                                            draft.household, issue.field, issue.code, issue.written) > 0;
    }

    Id<Hamlet> hamletOf(const QString &name, Id<Place> place)
    {
        const auto key = std::pair(place.value, hamletCore(name));
        const auto known = m_hamlets.find(key);
        return known != m_hamlets.end() ? known->second : m_hamlets.emplace(key, hamletNamed(name, place, m_work)).first->second;
    }

    Review &m_review;
    UnitOfWork &m_work;
    const Progress &m_progress;
    Id<ListFile> m_file;
    std::map<std::pair<qint64, QString>, Id<Hamlet>> m_hamlets;
    qint64 m_done = 0;
    qint64 m_all = 0;
};

}

ChangeSet acceptReview(Database &database, Review &review, const WorkOrder &order, const UnitOfWork::Committed &committed, const Progress &progress)
{
    if (database.path() != ":memory:"_L1)
        backUp(database, backupFolderOf(database.path()), order.at, progress);
    UnitOfWork work(database, order, committed);
    Acceptance(review, work, progress).run();
    return work.commit();
}

}
