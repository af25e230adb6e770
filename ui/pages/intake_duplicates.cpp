#include "ui/pages/intake_duplicates.h"

#include "core/places/place_book.h"
#include "ui/models/compared_fields.h"
#include "ui/pages/intake_rows.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::IntakeDuplicates)
};

QString evidenceText(const QStringList &evidence)
{
    const QHash<QString, QString> texts{{u"id"_s, Words::tr("identity number")}, {u"name"_s, Words::tr("name")}, {u"birth"_s, Words::tr("birth")},
                                        {u"birth_year"_s, Words::tr("birth year")}, {u"hamlet"_s, Words::tr("hamlet")}, {u"details"_s, Words::tr("house and money")}};
    QStringList shown;
    for (const QString &what : evidence)
        shown.append(texts.value(what, what));
    return shown.join(u", "_s);
}

std::vector<TableColumn<DuplicateLine>> pairColumns()
{
    const auto whereOf = [](QString DuplicateLine::*where) { return [where](const DuplicateLine &line) -> QString { return line.*where; }; };
    return {{.title = Words::tr("First"), .text = &DuplicateLine::first},
            {.title = Words::tr("Where it stands"), .text = &DuplicateLine::firstWhere, .toolTip = whereOf(&DuplicateLine::firstFile)},
            {.title = Words::tr("Second"), .text = &DuplicateLine::second},
            {.title = Words::tr("Where it stands"), .text = &DuplicateLine::secondWhere, .toolTip = whereOf(&DuplicateLine::secondFile)},
            {.title = Words::tr("Kept"), .text = &DuplicateLine::kept},
            {.title = Words::tr("The same"), .text = &DuplicateLine::evidence}};
}

core::Draft *draftOf(core::Review &review, const core::RecordReference &record)
{
    if (record.list < 0 || record.list >= int(review.lists.size()))
        return nullptr;
    std::vector<core::Draft> &drafts = review.lists[std::size_t(record.list)].drafts;
    const auto found = std::lower_bound(drafts.begin(), drafts.end(), record.row, [](const core::Draft &draft, int row) -> bool { return draft.row < row; });
    return found == drafts.end() || found->row != record.row ? nullptr : &*found;
}

QString identity(const QString &name, const core::PartialDate &birth)
{
    return birth.isKnown() ? QString(name + u" ("_s + birth.shown() + u')') : name;
}

struct Described {
    QString who;
    QString where;
    QString file;
};

Described described(core::Review &review, const core::RecordReference &record, core::Database &database, const core::PlaceBook &book)
{
    if (const core::Draft *draft = draftOf(review, record)) {
        const QString file = review.lists[std::size_t(record.list)].file;
        const QString from = draft->place.isStored() ? book.nameOf(draft->place) : file;
        return {identity(draft->name.value_or(QString()), draft->birth.value_or(core::PartialDate())), Words::tr("%1, row %2").arg(from).arg(record.row), file};
    }
    const auto household = database.find(record.household);
    if (!household)
        return {};
    return {identity(household->headName, household->headBirth), Words::tr("Register, %1").arg(book.nameOf(household->place)), {}};
}

}

IntakeDuplicates::IntakeDuplicates(QWidget *parent)
    : QWidget(parent), m_model(new TableModel<DuplicateLine>(pairColumns(), this)), m_view(new TableView(u"intake-pairs"_s, tr("Pairs that look alike"))),
      m_fields(new TableModel<ComparedField>(comparedColumns(tr("First"), tr("Second")), this)),
      m_fieldView(new TableView(u"intake-evidence"_s, tr("The pair field by field")))
{
    m_view->setModel(m_model);
    m_view->setWidths({33, 26, 33, 26, 8, 30});
    m_fieldView->setModel(m_fields);
    m_fieldView->setWidths({24, 44, 44, 12});
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IntakeDuplicates::showEvidence);
    connect(m_view, &TableView::opened, this, [this](const QModelIndex &index) {
        const core::DuplicatePair &pair = m_review->duplicates[std::size_t(m_model->rows()[std::size_t(index.row())].pair)];
        Q_EMIT rowChosen(pair.b.list >= 0 ? pair.b : pair.a);
    });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keepButton(tr("Keep the first"), {u"1"_s}, Keep::First));
    buttons->addWidget(keepButton(tr("Keep the second"), {u"2"_s}, Keep::Second));
    buttons->addWidget(keepButton(tr("Keep both, not the same"), {u"3"_s}, Keep::Both));
    buttons->addStretch();
    auto *both = new QSplitter(Qt::Vertical);
    both->addWidget(m_view);
    both->addWidget(m_fieldView);
    both->setSizes({220, 250});
    both->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(tr("These rows look like the same household. Choose a pair and press 1, 2 or 3."), LabelText::Long));
    layout->addWidget(both, 1);
    layout->addLayout(buttons);
}

QPushButton *IntakeDuplicates::keepButton(const QString &text, const QKeySequence &key, Keep which)
{
    auto *button = new QPushButton(text + u"  ("_s + key.toString(QKeySequence::NativeText) + u')');
    button->setShortcut(key);
    connect(button, &QPushButton::clicked, this, [this, which] { keep(which); });
    m_buttons.push_back(button);
    return button;
}

void IntakeDuplicates::clear()
{
    m_review = nullptr;
    m_database = nullptr;
    m_model->setRows({});
    m_fields->setRows({});
}

void IntakeDuplicates::setReview(core::Review &review, core::Database &database)
{
    m_review = &review;
    m_database = &database;
    m_model->setRows(lines(database));
    for (QPushButton *button : m_buttons)
        button->setEnabled(!m_model->rows().empty());
    if (!m_model->rows().empty())
        m_view->selectRow(0);
}

std::vector<DuplicateLine> IntakeDuplicates::lines(core::Database &database) const
{
    std::vector<DuplicateLine> shown;
    const core::PlaceBook book(database);
    for (int i = 0; i < int(m_review->duplicates.size()); ++i) {
        const core::DuplicatePair &pair = m_review->duplicates[std::size_t(i)];
        const Described first = described(*m_review, pair.a, database, book);
        const Described second = described(*m_review, pair.b, database, book);
        shown.push_back({i, evidenceText(pair.evidence), first.who, first.where, first.file, second.who, second.where, second.file, keptText(pair)});
    }
    return shown;
}

QString IntakeDuplicates::keptText(const core::DuplicatePair &pair) const
{
    const auto isKept = [this](const core::RecordReference &record) -> bool {
        const core::Draft *draft = draftOf(*m_review, record);
        return !draft || (draft->accepted && draft->status != core::Draft::Status::Rejected);
    };
    if (isKept(pair.a) && isKept(pair.b))
        return tr("Both");
    if (isKept(pair.a))
        return tr("First");
    return isKept(pair.b) ? tr("Second") : tr("None");
}

std::vector<ShownField> IntakeDuplicates::fieldsOf(const core::RecordReference &record) const
{
    if (const core::Draft *draft = draftOf(*m_review, record))
        return shownFields(*draft);
    const auto stored = core::loadHousehold(*m_database, record.household);
    const std::optional<core::Hamlet> hamlet = stored ? m_database->find(stored->household.hamlet) : std::nullopt;
    return shownFields(stored.value_or(core::HouseholdRecord()), hamlet ? hamlet->name : QString(), m_review->asOf);
}

void IntakeDuplicates::showEvidence()
{
    const QModelIndex index = m_view->currentIndex();
    if (!m_review || !index.isValid())
        return m_fields->setRows({});
    const core::DuplicatePair &pair = m_review->duplicates[std::size_t(m_model->rows()[std::size_t(index.row())].pair)];
    m_fields->setRows(sideBySide(fieldsOf(pair.a), fieldsOf(pair.b)));
}

void IntakeDuplicates::keep(Keep which)
{
    const QModelIndex index = m_view->currentIndex();
    if (!m_review || !index.isValid())
        return;
    const core::DuplicatePair &pair = m_review->duplicates[std::size_t(m_model->rows()[std::size_t(index.row())].pair)];
    setAccepted(pair.a, which != Keep::Second);
    setAccepted(pair.b, which != Keep::First);
    refreshKept();
    m_view->selectRow(std::min(index.row() + 1, m_model->rowCount() - 1));
    Q_EMIT acceptanceChanged();
}

void IntakeDuplicates::setAccepted(const core::RecordReference &record, bool accepted)
{
    if (core::Draft *draft = draftOf(*m_review, record))
        draft->accepted = accepted;
}

void IntakeDuplicates::refreshKept()
{
    std::vector<DuplicateLine> shown = m_model->rows();
    for (DuplicateLine &line : shown)
        line.kept = keptText(m_review->duplicates[std::size_t(line.pair)]);
    m_model->setRows(std::move(shown));
}

}
