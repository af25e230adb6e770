#include "ui/dialogs/hamlet_assignment_dialog.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/history/reasons.h"
#include "core/places/hamlet_assignment.h"
#include "core/places/place_name.h"
#include "ui/base/attempt.h"
#include "ui/base/icons.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/typed_edit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 severalUnits = -1;
const QDate howeverLate(9999, 12, 31);

}

HamletAssignmentDialog::HamletAssignmentDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_table(new TableView(u"hamlets"_s, tr("Hamlets of divided communes"))), m_model(new TableModel<Row>(columns(), m_table)),
      m_chosen(headingLabel({})), m_unit(new ChoiceBox), m_from(new DayEdit), m_decision(new QLineEdit), m_decidedOn(new DayEdit), m_citation(new QLineEdit),
      m_withoutHamlet(plainLabel({}, LabelText::Long)),
      m_keeper(new FormKeeper(workspace, this, draft_of::hamlets, [] { return tr("Hamlets of divided communes"); }))
{
    setWindowTitle(tr("Hamlets of divided communes"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("A commune was divided: say of each hamlet to which new commune it belongs, from which day and by which decision. "
                                    "Choose one or several hamlets in the table, then fill in the fields below it."), LabelText::Long));
    column->addWidget(makeTable(), 1);
    column->addWidget(makeFields());
    column->addWidget(m_withoutHamlet);
    column->addWidget(m_keeper);
    column->addWidget(buttons);
    resizeOnScreen(*this, {980, 600});
    readRows();
    m_keeper->keepAlso([this] { return state(); }, [this](const QJsonObject &kept) { putBack(kept); });
    connect(m_keeper, &FormKeeper::startOverRequested, this, [this] {
        readRows();
        m_keeper->begin(QString(), FormKeeper::Record::Stored);
    });
    m_keeper->begin(QString(), FormKeeper::Record::Stored);
}

// The first hamlet that nobody has assigned is where one goes on.
void HamletAssignmentDialog::readRows()
{
    m_rows.clear();
    for (core::DividedHamlet &hamlet : core::dividedHamlets(m_workspace.database(), m_workspace.places()))
        m_rows.push_back({hamlet, hamlet.assignment.value_or(core::HamletAssignment{.hamlet = hamlet.hamlet})});
    m_model->setRows(m_rows);
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) -> bool { return row.hamlet.hamlet.isStored() && !row.said.place.isStored(); });
    m_table->setCurrentIndex(m_model->index(first == m_rows.end() ? 0 : int(first - m_rows.begin()), 0));
    showWithoutHamlet();
    showChosen();
}

std::vector<TableColumn<HamletAssignmentDialog::Row>> HamletAssignmentDialog::columns() const
{
    const core::PlaceBook &book = m_workspace.places();
    const auto needsUnit = [](const Row &row) -> bool { return !row.said.place.isStored(); };
    const auto unit = [&book, needsUnit](const Row &row) -> QString {
        if (!row.hamlet.hamlet.isStored())
            return tr("Their hamlet is to be entered first");
        return needsUnit(row) ? tr("(not assigned yet)") : book.nameOf(row.said.place);
    };
    return {
        {.title = tr("Divided commune"), .text = [&book](const Row &row) -> QString { return book.nameOf(row.hamlet.commune); }},
        {.title = tr("Hamlet"), .text = [](const Row &row) -> QString { return row.hamlet.hamlet.isStored() ? row.hamlet.name : tr("(no hamlet known)"); }},
        {.title = tr("Households"), .text = [](const Row &row) -> QString { return core::grouped(row.hamlet.households); }, .alignment = Qt::AlignRight},
        {.title = tr("Goes to"), .text = unit, .icon = [needsUnit](const Row &row) -> QIcon { return needsUnit(row) ? icon(u"emblem-warning"_s) : QIcon(); }},
        {.title = tr("From the day"), .text = [](const Row &row) -> QString { return core::screenDate(row.said.validFrom); }},
        {.title = tr("Decision"), .text = [](const Row &row) -> QString { return row.said.decision; }},
        {.title = tr("Decided on"), .text = [](const Row &row) -> QString { return core::screenDate(row.said.decidedOn); }},
        {.title = tr("What it says"), .text = [](const Row &row) -> QString { return row.said.citation; }},
    };
}

QWidget *HamletAssignmentDialog::makeTable()
{
    m_table->setModel(m_model);
    m_table->setWidths({16, 19, 9, 27, 11, 17, 16, 16});
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showChosen(); });
    connect(m_table, &TableView::opened, m_unit, qOverload<>(&QWidget::setFocus));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    QLabel *title = plainLabel(tr("&Hamlets (Ctrl+A chooses all, Enter goes to the fields)"));
    title->setBuddy(m_table);
    column->addWidget(title);
    column->addWidget(m_table, 1);
    return box;
}

QWidget *HamletAssignmentDialog::makeFields()
{
    m_fields = new QWidget;
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(m_chosen);
    form->addRow(tr("&Goes to"), m_unit);
    form->addRow(tr("&From the day"), m_from);
    form->addRow(tr("&Decision number"), m_decision);
    form->addRow(tr("Decided &on"), m_decidedOn);
    form->addRow(tr("&What it says"), m_citation);
    m_citation->setPlaceholderText(tr("Article and clause, or the words of the decision"));
    for (QWidget *day : {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_decidedOn)})
        day->setMaximumWidth(160);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &HamletAssignmentDialog::chooseUnit);
    connect(m_from, &QLineEdit::textChanged, this, [this] { changeChosen([this](core::HamletAssignment &said) { said.validFrom = m_from->value(); }); });
    connect(m_decision, &QLineEdit::textChanged, this, [this] { changeChosen([this](core::HamletAssignment &said) { said.decision = m_decision->text(); }); });
    connect(m_decidedOn, &QLineEdit::textChanged, this, [this] { changeChosen([this](core::HamletAssignment &said) { said.decidedOn = m_decidedOn->value(); }); });
    connect(m_citation, &QLineEdit::textChanged, this, [this] { changeChosen([this](core::HamletAssignment &said) { said.citation = m_citation->text(); }); });
    return m_fields;
}

std::vector<HamletAssignmentDialog::Row *> HamletAssignmentDialog::chosen()
{
    std::vector<Row *> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        if (Row &row = m_rows[std::size_t(index.row())]; row.hamlet.hamlet.isStored())
            rows.push_back(&row);
    return rows;
}

// The day on which the commune was divided, or what was typed last where that can be.
core::HamletAssignment HamletAssignmentDialog::suggestedFor(const Row &row) const
{
    const core::PlaceBook &book = m_workspace.places();
    const core::Place *divided = book.find(book.unitOn(row.hamlet.commune, howeverLate));
    core::HamletAssignment suggested = m_last;
    if (divided && (!suggested.validFrom.isValid() || suggested.validFrom < divided->validTo))
        suggested.validFrom = divided->validTo;
    if (divided && suggested.decision.isEmpty())
        suggested.decision = divided->citation;
    return suggested;
}

void HamletAssignmentDialog::showChosen()
{
    const std::vector<Row *> rows = chosen();
    m_showing = true;
    m_fields->setEnabled(!rows.empty());
    m_chosen->setText(rows.empty() ? tr("Choose hamlets in the table.") : rows.size() == 1 ? rows.front()->hamlet.name : tr("%Ln hamlet(s) chosen", nullptr, int(rows.size())));
    fillUnits(rows);
    showSpan(rows);
    m_showing = false;
}

// Only units that are open to all of them.
void HamletAssignmentDialog::fillUnits(const std::vector<Row *> &rows)
{
    const core::PlaceBook &book = m_workspace.places();
    m_unit->clear();
    m_unit->add(tr("(not assigned yet)"), qint64(0));
    std::vector<core::Id<core::Place>> offered;
    for (const Row *row : rows) {
        const auto own = core::unitsOffered(book, row->hamlet.commune, howeverLate);
        if (row == rows.front())
            offered = own;
        std::erase_if(offered, [&](core::Id<core::Place> unit) -> bool { return std::find(own.begin(), own.end(), unit) == own.end(); });
    }
    for (const core::Id<core::Place> unit : offered)
        m_unit->add(book.nameOf(unit), unit.value);
}

// What all of them share stands there; where they differ the field is empty until something is typed for all.
void HamletAssignmentDialog::showSpan(const std::vector<Row *> &rows)
{
    const core::HamletAssignment first = rows.empty() ? core::HamletAssignment() : rows.front()->said.place.isStored() ? rows.front()->said : suggestedFor(*rows.front());
    const core::Id<core::Place> unit = rows.empty() ? core::Id<core::Place>() : rows.front()->said.place;
    const auto shared = [&](auto member) -> bool {
        return std::all_of(rows.begin(), rows.end(), [&](const Row *row) -> bool { return !row->said.place.isStored() || row->said.*member == first.*member; }); };
    const bool isOneUnit = std::all_of(rows.begin(), rows.end(), [&](const Row *row) -> bool { return row->said.place == unit; });
    if (isOneUnit && unit.isStored() && m_unit->findData(unit.value) < 0)
        m_unit->add(m_workspace.places().nameOf(unit), unit.value);
    m_unit->choose(isOneUnit ? unit.value : severalUnits);
    m_from->setValue(shared(&core::HamletAssignment::validFrom) ? first.validFrom : QDate());
    m_decision->setText(shared(&core::HamletAssignment::decision) ? first.decision : QString());
    m_decidedOn->setValue(shared(&core::HamletAssignment::decidedOn) ? first.decidedOn : QDate());
    m_citation->setText(shared(&core::HamletAssignment::citation) ? first.citation : QString());
}

// The households that no choice in this dialog can help.
void HamletAssignmentDialog::showWithoutHamlet()
{
    qint64 households = 0;
    for (const Row &row : m_rows)
        households += row.hamlet.hamlet.isStored() ? 0 : row.hamlet.households;
    m_withoutHamlet->setVisible(households > 0);
    m_withoutHamlet->setText(tr("%Ln household(s) of divided communes have no hamlet. Choose “Not assigned to a new commune” on the left of the window, "
                                "open each of them and enter its hamlet.", nullptr, int(households)));
}

// A hamlet that was not assigned before takes the fields as they stand.
void HamletAssignmentDialog::chooseUnit()
{
    const core::Id<core::Place> unit{m_unit->chosen<qint64>()};
    if (m_showing || m_unit->currentIndex() < 0)
        return;
    for (Row *row : chosen()) {
        if (!unit.isStored())
            row->said = {.hamlet = row->hamlet.hamlet};
        else if (!row->said.place.isStored())
            row->said = {.hamlet = row->hamlet.hamlet, .validFrom = m_from->value(), .decision = m_decision->text(),
                         .decidedOn = m_decidedOn->value(), .citation = m_citation->text()};
        row->said.place = unit;
    }
    refreshTable();
    m_keeper->noteEdit();
}

template<class Change> void HamletAssignmentDialog::changeChosen(Change change)
{
    if (m_showing)
        return;
    change(m_last);
    for (Row *row : chosen())
        if (row->said.place.isStored())
            change(row->said);
    refreshTable();
    m_keeper->noteEdit();
}

void HamletAssignmentDialog::refreshTable()
{
    const QSignalBlocker quiet(m_table->selectionModel());
    QList<int> selected;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        selected.append(index.row());
    const int current = m_table->currentIndex().row();
    m_model->setRows(m_rows);
    m_table->selectionModel()->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
    for (const int row : selected)
        m_table->selectionModel()->select(m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_table->viewport()->update();
}

std::vector<core::HamletAssignment> HamletAssignmentDialog::changes() const
{
    std::vector<core::HamletAssignment> changed;
    for (const Row &row : m_rows)
        if (row.said != row.hamlet.assignment.value_or(core::HamletAssignment{.hamlet = row.hamlet.hamlet}))
            changed.push_back(row.said);
    return changed;
}

// The hamlets whose assignment was changed, and days that cannot be read (yet), which stand in none of them.
QJsonObject HamletAssignmentDialog::state() const
{
    QJsonArray hamlets;
    for (const core::HamletAssignment &said : changes())
        hamlets.append(QJsonObject{{u"hamlet_id"_s, said.hamlet.value}, {u"place_id"_s, said.place.value}, {u"valid_from"_s, said.validFrom.toString(Qt::ISODate)},
                                   {u"decision"_s, said.decision}, {u"decided_on"_s, said.decidedOn.toString(Qt::ISODate)}, {u"citation"_s, said.citation}});
    QJsonObject state;
    if (!hamlets.isEmpty())
        state.insert(u"hamlet_assignment"_s, hamlets);
    if (!m_from->isReadable() || !m_decidedOn->isReadable())
        state.insert(u"hamlet_assignment.days"_s, QJsonObject{{u"row"_s, m_table->currentIndex().row()}, {u"from"_s, m_from->text()}, {u"decided_on"_s, m_decidedOn->text()}});
    return state;
}

void HamletAssignmentDialog::putBack(const QJsonObject &state)
{
    const auto day = [](const QJsonValue &value) -> QDate { return QDate::fromString(value.toString(), Qt::ISODate); };
    for (const QJsonValue &kept : state.value("hamlet_assignment"_L1).toArray())
        for (Row &row : m_rows)
            if (row.hamlet.hamlet.value == kept["hamlet_id"_L1].toInteger())
                row.said = {.id = row.said.id, .hamlet = row.hamlet.hamlet, .place = {kept["place_id"_L1].toInteger()}, .validFrom = day(kept["valid_from"_L1]),
                            .decision = kept["decision"_L1].toString(), .decidedOn = day(kept["decided_on"_L1]), .citation = kept["citation"_L1].toString()};
    refreshTable();
    const QJsonObject days = state.value("hamlet_assignment.days"_L1).toObject();
    if (!days.isEmpty())
        m_table->setCurrentIndex(m_model->index(days.value("row"_L1).toInt(), 0));
    showChosen();
    if (days.isEmpty())
        return;
    m_from->setText(days.value("from"_L1).toString());
    m_decidedOn->setText(days.value("decided_on"_L1).toString());
}

bool HamletAssignmentDialog::isReadable()
{
    for (DayEdit *day : {m_from, m_decidedOn})
        if (!day->isReadable()) {
            m_workspace.ask().warn(this, tr("A day cannot be read. Nothing was saved yet; please correct the marked field."));
            day->setFocus();
            return false;
        }
    return true;
}

void HamletAssignmentDialog::accept()
{
    const std::vector<core::HamletAssignment> changed = changes();
    if (!isReadable())
        return;
    if (changed.empty()) {
        m_keeper->discard();
        return QDialog::accept();
    }
    const QString title = tr("Assign %Ln hamlet(s) of divided communes", nullptr, int(changed.size()));
    const auto reason = m_workspace.ask().reason(this, tr("%1 – for what reason? It stands in the history.").arg(title),
                                                 core::offeredReasons(core::ReasonFor::Assign), tr("Save"));
    if (!reason)
        return;
    const bool saved = attempt(m_workspace.ask(), this, [&] {
        core::UnitOfWork work = m_workspace.begin(title, *reason);
        core::assignHamlets(changed, work);
        m_keeper->drop(work.database());
        work.commit();
    });
    if (saved)
        QDialog::accept();
}

void HamletAssignmentDialog::reject()
{
    if (m_keeper->agreesToLose())
        QDialog::reject();
}

void assignHamletsOf(Workspace &workspace, QWidget *parent)
{
    attempt(workspace.ask(), parent, [&] {
        if (core::dividedHamlets(workspace.database(), workspace.places()).empty())
            return workspace.ask().inform(parent, HamletAssignmentDialog::tr("No commune of this register was divided between new ones, so there is no hamlet to assign. "
                                                                             "Households of the other communes follow by themselves."));
        HamletAssignmentDialog(workspace, parent).exec();
    });
}

}
