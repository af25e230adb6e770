#include "ui/widgets/place_tree.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/households/divided_hamlets.h"
#include "ui/base/icons.h"
#include "ui/base/plain_tip.h"
#include "ui/widgets/choice_box.h"

#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int PlaceRole = Qt::UserRole;
constexpr int narrowIndentation = 12;    // The names are longer than the column is wide.
constexpr qint64 awaitingUnit = -1;      // In the place of an id: those of divided communes who await a unit.

QTreeWidgetItem *childFor(const QTreeWidgetItem &root, qint64 place)
{
    for (int row = 0; row < root.childCount(); ++row)
        if (root.child(row)->data(0, PlaceRole).toLongLong() == place)
            return root.child(row);
    return nullptr;
}

}

std::set<QDate> reformsOf(const core::PlaceBook &book)
{
    std::set<QDate> days;
    for (const core::Place &place : book.places())
        if (place.level == core::PlaceLevel::Commune && place.validTo.isValid())
            days.insert(place.validTo);
    return days;
}

PlaceTree::PlaceTree(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_days(new ChoiceBox), m_tree(new QTreeWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_days);
    column->addWidget(m_tree, 1);
    m_days->setAccessibleName(tr("Which units are shown"));
    m_tree->setAccessibleName(tr("Units"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(narrowIndentation);
    connect(m_days, &QComboBox::activated, this, &PlaceTree::fillUnits);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PlaceTree::chooseCurrent);
    connect(&workspace, &Workspace::registerOpened, this, &PlaceTree::reload);
    connect(&workspace, &Workspace::asOfChanged, this, &PlaceTree::fillUnits);
    connect(&workspace, &Workspace::placeChosen, this, &PlaceTree::showChosen);
    connect(&workspace, &Workspace::changed, this, [this](const core::ChangeSet &changes) {
        if (changes.touches<core::Place>() || changes.touches<core::PlaceSuccession>())
            reload();
        else if (changes.touches<core::Household>() || changes.touches<core::HamletAssignment>())
            showAwaiting();
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (item->data(0, PlaceRole).toLongLong() == awaitingUnit)
            Q_EMIT assignmentRequested();
    });
    if (workspace.isOpen())
        reload();
}

void PlaceTree::reload()
{
    fillDays();
    fillUnits();
}

void PlaceTree::fillDays()
{
    m_days->clear();
    m_days->add(tr("Units as of the day"), QDate());
    for (const QDate reform : reformsOf(m_workspace.places())) {
        m_days->add(tr("Units before %1").arg(core::screenDate(reform)), reform.addDays(-1));
        m_days->add(tr("Units from %1").arg(core::screenDate(reform)), reform);
    }
    m_days->setVisible(m_days->count() > 1);
}

QDate PlaceTree::day() const
{
    const QDate chosen = m_days->chosen<QDate>();
    return chosen.isValid() ? chosen : m_workspace.asOf();
}

void PlaceTree::fillUnits()
{
    if (!m_workspace.isOpen())
        return;
    const core::PlaceBook &book = m_workspace.places();
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        const core::Place *district = book.district() ? book.district() : book.province();
        auto *root = new QTreeWidgetItem(m_tree, {district ? district->name : tr("Whole register")});
        for (const core::Place *commune : book.communesOn(day())) {
            auto *item = new QTreeWidgetItem(root, {commune->name});
            item->setData(0, PlaceRole, commune->id.value);
            item->setToolTip(0, plainTip(commune->name + QStringLiteral(" · ") + commune->code));
        }
        root->setExpanded(true);
    }
    showAwaiting();
}

// The last line under the district, as long as there is anybody.
void PlaceTree::showAwaiting()
{
    QTreeWidgetItem *root = m_tree->topLevelItem(0);
    if (!root)
        return;
    const qint64 awaiting = core::householdsAwaitingUnit(m_workspace.database(), m_workspace.places(), day());
    {
        const QSignalBlocker quiet(m_tree);
        QTreeWidgetItem *item = childFor(*root, awaitingUnit);
        if (awaiting == 0)
            delete std::exchange(item, nullptr);
        else if (!item)
            item = new QTreeWidgetItem(root);
        if (item) {
            const QString text = tr("Not assigned to a new commune (%1)").arg(core::grouped(awaiting));
            item->setText(0, text);
            item->setIcon(0, icon(QStringLiteral("emblem-warning")));
            item->setData(0, PlaceRole, awaitingUnit);
            item->setToolTip(0, plainTip(text + u'\n' + tr("Households of divided communes whose hamlet nobody has assigned. Press Enter to assign hamlets.")));
        }
    }
    showChosen();
}

// A unit that does not exist on the day is not shown; the whole register is then chosen.
void PlaceTree::showChosen()
{
    QTreeWidgetItem *root = m_tree->topLevelItem(0);
    if (!root)
        return;
    QTreeWidgetItem *chosen = childFor(*root, m_workspace.showsAwaiting() ? awaitingUnit : m_workspace.place().value);
    m_tree->setCurrentItem(chosen ? chosen : root);
}

void PlaceTree::chooseCurrent()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item)
        return;
    const qint64 chosen = item->data(0, PlaceRole).toLongLong();
    if (chosen == awaitingUnit)
        m_workspace.chooseAwaiting(day());
    else
        m_workspace.choosePlace({chosen});
}

}
