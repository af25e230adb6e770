#include "ui/dialogs/rules_window.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/households/category.h"
#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/base/icons.h"
#include "ui/base/plain_tip.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/level_dialog.h"
#include "ui/dialogs/rule_version_dialog.h"
#include "ui/dialogs/rules_html.h"
#include "ui/widgets/clause_popup.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/verdict_words.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Panel { Set, Levels };

constexpr int idRole = Qt::UserRole;
constexpr qint64 ofLevels = -1;

bool holds(const std::vector<qint64> &ids, qint64 id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}

RulesWindow::RulesWindow(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_day(headingLabel({})), m_versions(new QTreeWidget), m_stack(new QStackedWidget), m_text(new QTextBrowser),
      m_levels(new TableModel<core::SupportPackage>(levelColumns(), this)), m_levelTable(new TableView(u"levels"_s, tr("Levels of support"))), m_change(new QPushButton)
{
    setWindowTitle(tr("Criteria and levels of support"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    setHelpTopic(this, u"bo-tieu-chi"_s);
    layOut();
    connect(m_versions, &QTreeWidget::currentItemChanged, this, &RulesWindow::showChosen);
    connect(m_text, &QTextBrowser::anchorClicked, this, &RulesWindow::showClause);
    connect(m_change, &QPushButton::clicked, this, &RulesWindow::changeChosen);
    connect(&workspace, &Workspace::asOfChanged, this, &RulesWindow::reload);
    connect(&workspace, &Workspace::changed, this, &RulesWindow::reload);
    connect(&workspace, &Workspace::registerClosed, this, &QDialog::close);
    reload();
}

void RulesWindow::layOut()
{
    m_versions->setHeaderHidden(true);
    m_versions->setAccessibleName(tr("Rule sets and their versions"));
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("The rule set in words"));
    m_stack->addWidget(m_text);
    m_stack->addWidget(makeLevels());
    auto *splitter = new QSplitter;
    splitter->addWidget(m_versions);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({370, 770});
    splitter->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    buttons->addButton(m_change, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_day);
    column->addWidget(splitter, 1);
    column->addWidget(buttons);
    resize(1160, 640);
}

QWidget *RulesWindow::makeLevels()
{
    m_levelTable->setModel(m_levels);
    m_levelTable->setWidths({30, 10, 22, 14, 11, 16, 34, 18});
    connect(m_levelTable, &TableView::opened, this, &RulesWindow::changeChosen);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plainLabel(tr("What one house gets, by programme and source. A new amount is a new line from its first day; the lines before it stay."), LabelText::Long));
    column->addWidget(m_levelTable, 1);
    return box;
}

std::vector<TableColumn<core::SupportPackage>> RulesWindow::levelColumns() const
{
    using Row = core::SupportPackage;
    return {
        {.title = tr("Programme"), .text = [](const Row &row) -> QString { return streamWord(row.stream); },
         .icon = [this](const Row &row) -> QIcon { return isInForce(row) ? icon(u"emblem-success"_s) : QIcon(); }},
        {.title = tr("Help", "new house or repair"), .text = [](const Row &row) -> QString { return core::needTitle(row.need); }},
        {.title = tr("Source"), .text = [](const Row &row) -> QString { return core::sourceTitle(row.source); }},
        {.title = tr("Amount (đồng)"), .text = [](const Row &row) -> QString { return core::grouped(row.amount); }, .alignment = Qt::AlignRight},
        {.title = tr("From the day"), .text = [](const Row &row) -> QString { return core::screenDate(row.validFrom); }},
        {.title = tr("On the day"), .text = [this](const Row &row) -> QString { return isInForce(row) ? tr("in force") : row.validFrom > m_workspace.asOf() ? tr("not yet") : tr("no longer"); }},
        {.title = tr("By"), .text = [](const Row &row) -> QString { return row.citation; }, .toolTip = [](const Row &row) -> QString { return row.citation; }},
        {.title = tr("Text"), .text = [](const Row &row) -> QString { return row.verified ? tr("compared") : tr("not compared"); },
         .icon = [](const Row &row) -> QIcon { return row.verified ? QIcon() : icon(u"emblem-warning"_s); }},
    };
}

bool RulesWindow::isInForce(const core::SupportPackage &level) const
{
    return holds(m_levelsInForce, level.id.value);
}

// What was chosen stays chosen; at first the first set in force.
void RulesWindow::reload()
{
    if (!m_workspace.isOpen())
        return;
    const QTreeWidgetItem *current = m_versions->currentItem();
    const qint64 chosen = current ? current->data(0, idRole).toLongLong() : 0;
    attempt(m_workspace.ask(), this, [&] {
        m_sets = core::storedRuleSets(m_workspace.database());
        m_inForce.clear();
        for (const core::StoredRuleSet &stored : core::storedInForce(m_workspace.database(), m_workspace.asOf()))
            m_inForce.push_back(stored.id.value);
        m_levelsInForce.clear();
        for (const core::SupportPackage &level : core::levelsInForce(m_workspace.database(), m_workspace.asOf()))
            m_levelsInForce.push_back(level.id.value);
        m_levels->setRows(core::storedLevels(m_workspace.database()));
    });
    m_day->setText(tr("As of %1 (the day of the toolbar)").arg(core::screenDate(m_workspace.asOf())));
    addSets();
    QTreeWidgetItem *first = nullptr;
    for (QTreeWidgetItemIterator item(m_versions); *item; ++item) {
        const qint64 id = (*item)->data(0, idRole).toLongLong();
        if (id != 0 && (id == chosen || (!first && holds(m_inForce, id))))
            first = *item;
        if (id != 0 && id == chosen)
            break;
    }
    m_versions->setCurrentItem(first ? first : m_versions->topLevelItem(m_versions->topLevelItemCount() - 1));
}

void RulesWindow::addSets()
{
    const QSignalBlocker quiet(m_versions);
    m_versions->clear();
    QTreeWidgetItem *group = nullptr;
    QString code;
    for (const core::StoredRuleSet &stored : m_sets) {
        if (!group || stored.code != code) {
            group = new QTreeWidgetItem(m_versions, {stored.code + u": "_s + stored.title});
            group->setFlags(Qt::ItemIsEnabled);
            group->setToolTip(0, plainTip(stored.title));
            code = stored.code;
        }
        auto *item = new QTreeWidgetItem(group, {tr("Version %1, from %2").arg(stored.version).arg(core::screenDate(stored.validFrom)) + u" – "_s + standingOf(stored)});
        item->setData(0, idRole, stored.id.value);
        item->setToolTip(0, plainTip(stored.citation));
        if (holds(m_inForce, stored.id.value))
            item->setIcon(0, icon(u"emblem-success"_s));
    }
    auto *levels = new QTreeWidgetItem(m_versions, {tr("Levels of support")});
    levels->setData(0, idRole, ofLevels);
    m_versions->expandAll();
}

QString RulesWindow::standingOf(const core::StoredRuleSet &stored) const
{
    if (holds(m_inForce, stored.id.value))
        return tr("in force");
    return stored.validFrom > m_workspace.asOf() ? tr("not yet") : tr("no longer");
}

const core::StoredRuleSet *RulesWindow::chosenSet() const
{
    const QTreeWidgetItem *item = m_versions->currentItem();
    const auto found = std::find_if(m_sets.begin(), m_sets.end(), [&](const core::StoredRuleSet &set) -> bool { return item && set.id.value == item->data(0, idRole).toLongLong(); });
    return found == m_sets.end() ? nullptr : &*found;
}

void RulesWindow::showChosen()
{
    const core::StoredRuleSet *set = chosenSet();
    m_stack->setCurrentIndex(set ? Set : Levels);
    m_change->setText(set ? tr("Prepare a &new version of %1…").arg(set->code) : tr("Set a &new amount…"));
    m_change->setEnabled(set || m_levels->rowCount() > 0);
    if (!set)
        return;
    attempt(m_workspace.ask(), this, [&] {
        m_reading = core::readInWords(set->body.toUtf8());
        m_text->setHtml(ruleSetHtml(m_reading, standingOf(*set)));
    });
}

void RulesWindow::showClause(const QUrl &link)
{
    const std::size_t rule = link.path().toUInt();
    if (link.scheme() != "clause"_L1 || rule >= m_reading.rules.size())
        return;
    auto *popup = new ClausePopup(m_reading.rules[rule].citation, m_reading.rules[rule].clause, this);
    popup->openAt(m_text->viewport()->mapToGlobal(m_text->cursorRect().bottomLeft()));
}

void RulesWindow::changeChosen()
{
    if (const core::StoredRuleSet *set = chosenSet())
        return changeSet(set->code);
    if (m_levels->rowCount() > 0)
        changeLevel(*m_levels->rowAt(std::max(0, m_levelTable->currentIndex().row())));
}

// The next version follows the newest, whichever is being read.
void RulesWindow::changeSet(const QString &code)
{
    attempt(m_workspace.ask(), this, [&] {
        if (const auto newest = core::newestVersion(m_workspace.database(), code)) {
            RuleVersionDialog dialog(m_workspace, *newest, this);
            connect(&dialog, &RuleVersionDialog::left, this, &QDialog::close);
            dialog.exec();
        }
    });
}

void RulesWindow::changeLevel(const core::SupportPackage &level)
{
    const auto &rows = m_levels->rows();
    const auto newest = std::find_if(rows.begin(), rows.end(), [&](const core::SupportPackage &other) -> bool { return core::isSameLevel(other, level); });
    attempt(m_workspace.ask(), this, [&, follows = *newest] {
        LevelDialog dialog(m_workspace, follows, this);
        connect(&dialog, &LevelDialog::left, this, &QDialog::close);
        dialog.exec();
    });
}

void RulesWindow::continueDraft(const core::FormDraft &draft)
{
    if (draft.form == draft_of::ruleSet)
        return changeSet(draft.subject);
    const auto &rows = m_levels->rows();
    const auto level = std::find_if(rows.begin(), rows.end(), [&](const core::SupportPackage &row) -> bool { return LevelDialog::subjectOf(row) == draft.subject; });
    if (level != rows.end())
        changeLevel(core::SupportPackage(*level));
}

RulesWindow *showRules(Workspace &workspace, QWidget *parent)
{
    auto *window = parent ? parent->findChild<RulesWindow *>() : nullptr;
    if (!window)
        window = new RulesWindow(workspace, parent);
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

}
