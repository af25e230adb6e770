#include "ui/pages/forms_page.h"

#include "ui/base/attempt.h"
#include "ui/base/icons.h"
#include "ui/base/plain_tip.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/pages/form_needs.h"
#include "ui/widgets/job_panel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

FormsPage::FormsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_desk(new FormDesk(workspace, this)), m_descriptions(core::forms()), m_forms(new QListWidget),
      m_needs(new FormNeeds(workspace))
{
    makeCommands();
    m_forms->setAccessibleName(tr("Forms"));
    m_forms->setWordWrap(true);
    m_forms->setSpacing(1);
    for (const core::FormDescription &form : m_descriptions) {
        auto *item = new QListWidgetItem(icon(u"view-list-text"_s), form.code + u" · "_s + form.title, m_forms);
        item->setToolTip(plainTip(form.summary));
    }
    layOut();
    connect(m_forms, &QListWidget::currentRowChanged, this, &FormsPage::showForm);
    connect(m_needs, &FormNeeds::completenessChanged, this, &FormsPage::enableCommands);
    connect(m_desk, &FormDesk::saved, this, [this](const QString &path) { m_workspace.ask().inform(this, tr("The form was saved:") + u'\n' + path); });
    m_forms->setCurrentRow(0);
    enableCommands();
}

QAction *FormsPage::command(const QString &text, const QString &shortText, const QString &iconName, const QKeySequence &key)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setIconText(shortText);
    action->setShortcut(key);
    addAction(action);
    m_commands.append(action);
    return action;
}

void FormsPage::makeCommands()
{
    QAction *preview = command(tr("Pre&view"), tr("Preview"), u"document-print-preview"_s, Qt::Key_F7);
    preview->setShortcuts({Qt::Key_F7, Qt::CTRL | Qt::SHIFT | Qt::Key_P});
    connect(preview, &QAction::triggered, this, [this] {
        run([this](const QString &form, const core::FormRequest &request) { m_desk->preview(form, request); });
    });
    connect(command(tr("&Print…"), tr("Print"), u"document-print"_s, QKeySequence::Print), &QAction::triggered, this, [this] {
        run([this](const QString &form, const core::FormRequest &request) { m_desk->print(form, request); });
    });
    addSaving(u"pdf"_s, tr("Save as PD&F…"), tr("PDF"), u"document-export"_s);
    addSaving(u"xlsx"_s, tr("Save as &Excel…"), tr("Excel"), u"x-office-spreadsheet"_s);
    addSaving(u"odt"_s, tr("Save as &text document (ODT)…"), tr("ODT"), u"document-edit"_s);
}

void FormsPage::addSaving(const QString &suffix, const QString &text, const QString &shortText, const QString &iconName)
{
    connect(command(text, shortText, iconName, {}), &QAction::triggered, this, [this, suffix] {
        run([this, suffix](const QString &form, const core::FormRequest &request) { m_desk->save(form, request, suffix); });
    });
}

void FormsPage::layOut()
{
    auto *right = new QWidget;
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(8, 0, 0, 0);
    rows->addWidget(m_needs, 1);
    rows->addWidget(buttons());
    auto *splitter = new QSplitter;
    splitter->addWidget(m_forms);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({360, 780});
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new JobPanel(m_desk->job()));
    column->addWidget(splitter, 1);
    setFocusProxy(m_forms);
}

QWidget *FormsPage::buttons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (QAction *command : std::as_const(m_commands)) {
        auto *button = new QToolButton;
        button->setDefaultAction(command);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumHeight(32);
        row->addWidget(button);
    }
    row->addStretch();
    return bar;
}

void FormsPage::reload()
{
    m_needs->reload();
}

void FormsPage::showForm(int row)
{
    if (row >= 0 && row < int(m_descriptions.size()))
        m_needs->setForm(m_descriptions[std::size_t(row)]);
}

bool FormsPage::continueDraft(const core::FormDraft &draft)
{
    if (draft.form != draft_of::blanks)
        return false;
    chooseForm(draft.subject);
    return true;
}

void FormsPage::chooseForm(const QString &code)
{
    for (std::size_t row = 0; row < m_descriptions.size(); ++row)
        if (m_descriptions[row].code == code)
            m_forms->setCurrentRow(int(row));
}

void FormsPage::showHousehold(core::Id<core::Household> household)
{
    attempt(m_workspace.ask(), this, [&] { m_needs->setHousehold(household); });
}

void FormsPage::enableCommands()
{
    for (QAction *action : std::as_const(m_commands))
        action->setEnabled(m_needs->isComplete());
}

void FormsPage::run(const std::function<void(const QString &, const core::FormRequest &)> &make)
{
    if (!m_workspace.isOpen() || !m_needs->isComplete())
        return;
    attempt(m_workspace.ask(), this, [&] { make(m_needs->form()->code, m_needs->request()); });
}

}
