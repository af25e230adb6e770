#include "ui/widgets/place_tree.h"

#include "core/base/official_date.h"
#include "ui/base/plain_tip.h"
#include "ui/widgets/choice_box.h"

#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int PlaceRole = Qt::UserRole;

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
    connect(m_days, &QComboBox::activated, this, &PlaceTree::fillUnits);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PlaceTree::chooseCurrent);
    connect(&workspace, &Workspace::registerOpened, this, &PlaceTree::reload);
    connect(&workspace, &Workspace::asOfChanged, this, &PlaceTree::fillUnits);
    connect(&workspace, &Workspace::placeChosen, this, &PlaceTree::showChosen);
    connect(&workspace, &Workspace::changed, this, [this](const core::ChangeSet &changes) {
        if (changes.touches<core::Place>())
            reload();
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
    showChosen();
}

// A unit that does not exist on the day is not shown; the whole register is then chosen.
void PlaceTree::showChosen()
{
    QTreeWidgetItem *root = m_tree->topLevelItem(0);
    if (!root)
        return;
    QTreeWidgetItem *chosen = root;
    for (int row = 0; row < root->childCount(); ++row)
        if (root->child(row)->data(0, PlaceRole).toLongLong() == m_workspace.place().value)
            chosen = root->child(row);
    m_tree->setCurrentItem(chosen);
}

void PlaceTree::chooseCurrent()
{
    if (const QTreeWidgetItem *item = m_tree->currentItem())
        m_workspace.choosePlace({item->data(0, PlaceRole).toLongLong()});
}

}
