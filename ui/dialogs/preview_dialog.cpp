#include "ui/dialogs/preview_dialog.h"

#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/base/icons.h"
#include "ui/dialogs/form_files.h"
#include "ui/dialogs/paper_view.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"

#include <QAction>
#include <QMenu>
#include <QSpinBox>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int byWidth = 0;               // Beside scales in per cent.
constexpr int wholePage = -1;

}

PreviewDialog::PreviewDialog(Ask &ask, core::Document document, PagedDocument pages, QWidget *parent)
    : QDialog(parent), m_ask(ask), m_document(std::move(document)), m_view(new PaperView(std::move(pages))), m_number(new QSpinBox),
      m_zoom(new ChoiceBox)
{
    setWindowTitle(m_document.title);
    setHelpTopic(this, u"bieu-mau"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_view, 1);
    resizeOnScreen(*this, {1000, 700});
    connect(m_view, &PaperView::currentPageChanged, this, &PreviewDialog::showPageNumber);
    showPageNumber(0);
    m_view->setFocus();
}

QToolBar *PreviewDialog::makeBar()
{
    auto *bar = new QToolBar;
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({22, 22});
    addFileCommands(bar);
    bar->addSeparator();
    addPageCommands(bar);
    bar->addSeparator();
    addZoom(bar);
    auto *room = new QWidget;
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(room);
    connect(bar->addAction(tr("Close")), &QAction::triggered, this, &QDialog::reject);
    return bar;
}

QAction *PreviewDialog::command(QToolBar *bar, const QString &iconName, const QString &text, const QKeySequence &key)
{
    QAction *action = bar->addAction(icon(iconName), text);
    action->setShortcut(key);
    action->setToolTip(key.isEmpty() ? text : text + u" ("_s + key.toString(QKeySequence::NativeText) + u')');
    return action;
}

void PreviewDialog::addFileCommands(QToolBar *bar)
{
    connect(command(bar, u"document-print"_s, tr("Print…"), QKeySequence::Print), &QAction::triggered, this, &PreviewDialog::print);
    auto *menu = new QMenu(this);
    for (const FormFile &kind : formFiles())
        menu->addAction(icon(kind.iconName), kind.title, this, [this, suffix = kind.suffix] { save(suffix); });
    menu->actions().constFirst()->setShortcut(QKeySequence::Save);
    auto *button = new QToolButton;
    button->setIcon(icon(u"document-save"_s));
    button->setText(tr("Save as"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    bar->addWidget(button);
}

void PreviewDialog::addPageCommands(QToolBar *bar)
{
    m_previous = command(bar, u"go-previous"_s, tr("Previous page"), Qt::ALT | Qt::Key_Left);
    m_next = command(bar, u"go-next"_s, tr("Next page"), Qt::ALT | Qt::Key_Right);
    for (QAction *action : {m_previous, m_next})
        qobject_cast<QToolButton *>(bar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    QLabel *label = plainLabel(tr("Pa&ge:"));
    label->setBuddy(m_number);
    m_number->setRange(1, std::max(1, m_view->pages().pageCount()));
    m_number->setSuffix(tr(" of %1", "page … of how many").arg(m_view->pages().pageCount()));
    m_number->setKeyboardTracking(false);
    label->setContentsMargins(6, 0, 4, 0);
    bar->addWidget(label);
    bar->addWidget(m_number);
    connect(m_previous, &QAction::triggered, this, [this] { m_view->showPage(m_view->currentPage() - 1); });
    connect(m_next, &QAction::triggered, this, [this] { m_view->showPage(m_view->currentPage() + 1); });
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) { m_view->showPage(number - 1); });
}

void PreviewDialog::addZoom(QToolBar *bar)
{
    QLabel *label = plainLabel(tr("&Zoom:"));
    label->setBuddy(m_zoom);
    label->setContentsMargins(6, 0, 4, 0);
    m_zoom->add(tr("Page width"), byWidth);
    m_zoom->add(tr("Whole page"), wholePage);
    for (const int percent : {50, 75, 100, 125, 150, 200})
        m_zoom->add(QString::number(percent) + u'%', percent);
    m_zoom->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    bar->addWidget(label);
    bar->addWidget(m_zoom);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, &PreviewDialog::applyZoom);
}

void PreviewDialog::applyZoom()
{
    const int choice = m_zoom->chosen<int>();
    if (choice == byWidth)
        return m_view->fitWidth();
    if (choice == wholePage)
        return m_view->fitWholePage();
    m_view->setScale(choice / 100.0);
}

void PreviewDialog::showPageNumber(int index)
{
    const QSignalBlocker quiet(m_number);
    m_number->setValue(index + 1);
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < m_view->pages().pageCount());
}

void PreviewDialog::print()
{
    attempt(m_ask, this, [this] { printOnPaper(m_view->pages(), m_document.title, this); });
}

void PreviewDialog::save(const QString &suffix)
{
    const QString path = m_ask.saveFile(this, tr("Save the form"), fileNameOf(m_document, suffix), fileFilter(suffix));
    if (!path.isEmpty())
        attempt(m_ask, this, [&] { writeDocument(m_document, path); });
}

}
