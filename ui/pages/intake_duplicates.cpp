#include "ui/pages/intake_duplicates.h"

#include "core/places/place_book.h"
#include "ui/models/table_model.h"
#include "ui/pages/intake_rows.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IntakeDuplicates)
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
    return {{Words::tr("The same"), &DuplicateLine::evidence}, {Words::tr("First"), &DuplicateLine::first},
            {Words::tr("Where it stands"), &DuplicateLine::firstWhere}, {Words::tr("Second"), &DuplicateLine::second},
            {Words::tr("Where it stands"), &DuplicateLine::secondWhere}, {Words::tr("Kept"), &DuplicateLine::kept}};
}

core::Draft *draftOf(core::Review &review, const core::RecordReference &record)
{
    if (record.list < 0 || record.list >= int(review.lists.size()))
        return nullptr;
    for (core::Draft &draft : review.lists[std::size_t(record.list)].drafts)
        if (draft.row == record.row)
            return &draft;
    return nullptr;
}

QString identity(const QString &name, const core::PartialDate &birth)
{
    return birth.isKnown() ? QString(name + u" ("_s + birth.shown() + u')') : name;
}

/// Who it is and where it stands.
std::pair<QString, QString> described(core::Review &review, const core::RecordReference &record, core::Database &database, const core::PlaceBook &book)
{
    if (const core::Draft *draft = draftOf(review, record))
        return {identity(draft->name.value_or(QString()), draft->birth.value_or(core::PartialDate())),
                Words::tr("%1, row %2").arg(review.lists[std::size_t(record.list)].file).arg(record.row)};
    const auto household = database.find(record.household);
    if (!household)
        return {};
    return {identity(household->headName, household->headBirth), Words::tr("Register, %1").arg(book.nameOf(household->place))};
}

}

IntakeDuplicates::IntakeDuplicates(QWidget *parent)
    : QWidget(parent), m_model(new TableModel<DuplicateLine>(pairColumns(), this)), m_view(new TableView(u"intake-duplicates"_s, tr("Pairs that look alike")))
{
    m_view->setModel(m_model);
    m_view->setWidths({24, 30, 34, 30, 34, 12});
    connect(m_view, &TableView::opened, this, [this](const QModelIndex &index) {
        const core::DuplicatePair &pair = m_review->duplicates[std::size_t(m_model->rows()[std::size_t(index.row())].pair)];
        Q_EMIT rowChosen(pair.b.list >= 0 ? pair.b : pair.a);
    });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keepButton(tr("Keep the &first"), {u"1"_s}, Keep::First));
    buttons->addWidget(keepButton(tr("Keep the &second"), {u"2"_s}, Keep::Second));
    buttons->addWidget(keepButton(tr("Keep &both, not the same"), {u"3"_s}, Keep::Both));
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
        layout->addWidget(plainLabel(tr("These rows look like the same household. Choose a pair and press 1, 2 or 3."), LabelText::Long));
    layout->addWidget(m_view, 1);
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
    m_model->setRows({});
}

void IntakeDuplicates::setReview(core::Review &review, core::Database &database)
{
    m_review = &review;
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
        const auto [first, firstWhere] = described(*m_review, pair.a, database, book);
        const auto [second, secondWhere] = described(*m_review, pair.b, database, book);
        shown.push_back({i, evidenceText(pair.evidence), first, firstWhere, second, secondWhere, keptText(pair)});
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
