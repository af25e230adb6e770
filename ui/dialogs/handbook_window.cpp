#include "ui/dialogs/handbook_window.h"

#include "ui/base/help_topic.h"
#include "ui/widgets/scrolled.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextBlock>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int marginOfPicture = 40;

// Pictures are those of the whole window: they are shown as wide as the text.
class HandbookText : public QTextBrowser {
public:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        const QPixmap picture(u":/help/pictures/"_s + name.fileName());
        const int width = std::min(picture.width(), viewport()->width() - marginOfPicture);
        return picture.isNull() ? picture : picture.scaledToWidth(width, Qt::SmoothTransformation);
    }
};

class HelpKey : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *target, QEvent *event) override
    {
        const bool isHelpKey = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents);
        if (!isHelpKey || !target->isWidgetType())
            return false;
        showHandbook(static_cast<QWidget *>(target));
        return true;
    }
};

}

HandbookWindow::HandbookWindow(QWidget *parent)
    : QDialog(parent), m_pages(handbookPages()), m_search(new QLineEdit), m_contents(new QListWidget), m_text(new HandbookText)
{
    setWindowTitle(tr("Handbook"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    m_search->setPlaceholderText(tr("Search the handbook (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search the handbook"));
    m_search->setClearButtonEnabled(true);
    m_contents->setAccessibleName(tr("Pages of the handbook"));
    m_contents->setWordWrap(true);
    m_contents->setSpacing(2);
    m_text->setAccessibleName(tr("Text of the handbook"));
    m_text->setOpenLinks(false);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    addAction(find);
    connect(find, &QAction::triggered, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textChanged, this, &HandbookWindow::search);
    connect(m_contents, &QListWidget::currentRowChanged, this, &HandbookWindow::showChosen);

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_contents, 1);
    auto *both = new QSplitter;
    both->addWidget(left);
    both->addWidget(m_text);
    both->setStretchFactor(1, 1);
    both->setSizes({270, 690});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(both);
    resizeOnScreen(*this, {980, 660});
    fillContents();
}

void HandbookWindow::showTopic(const QString &topic)
{
    m_search->clear();
    m_contents->setCurrentRow(int(pageOfTopic(m_pages, topic)));
    m_text->setFocus();
}

void HandbookWindow::fillContents()
{
    m_listed.clear();
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_listed.push_back({.page = i, .heading = {}, .line = {}});
    m_contents->clear();
    for (const HandbookPage &page : m_pages)
        m_contents->addItem(page.title);
}

void HandbookWindow::search(const QString &words)
{
    if (words.trimmed().isEmpty())
        return fillContents();
    m_listed = searchHandbook(m_pages, words);
    m_contents->clear();
    for (const HandbookHit &hit : m_listed)
        m_contents->addItem((hit.heading.isEmpty() ? m_pages[hit.page].title : hit.heading) + u'\n' + hit.line);
    if (m_listed.empty())
        m_text->setPlainText(tr("Nothing in the handbook holds all these words. Try fewer of them."));
    else
        m_contents->setCurrentRow(0);
}

void HandbookWindow::showChosen(int row)
{
    if (row >= 0)
        showPart(m_listed[std::size_t(row)].page, m_listed[std::size_t(row)].heading);
}

void HandbookWindow::showPart(std::size_t page, const QString &heading)
{
    m_text->setMarkdown(m_pages[page].markdown);
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next())
        if (!heading.isEmpty() && block.text() == heading) {
            m_text->setTextCursor(QTextCursor(block));
            m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + m_text->cursorRect().top());
            return;
        }
}

void showHandbook(const QWidget *focus)
{
    QWidget *before = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : QApplication::activeWindow();
    if (auto *open = qobject_cast<HandbookWindow *>(before))
        before = open->parentWidget();
    auto *handbook = before ? before->findChild<HandbookWindow *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
    if (!handbook)
        handbook = new HandbookWindow(before);
    handbook->showTopic(helpTopicOf(focus));
    handbook->show();
    handbook->raise();
    handbook->activateWindow();
}

void answerHelpKey(QObject *owner)
{
    QCoreApplication::instance()->installEventFilter(new HelpKey(owner));
}

}
