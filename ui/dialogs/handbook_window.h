#pragma once

// The handbook beside the work: pages on the left, a search over all of them, the text on the right. It never blocks the window below.

#include "ui/dialogs/handbook.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace ui {

class HandbookWindow : public QDialog {
    Q_OBJECT

public:
    explicit HandbookWindow(QWidget *parent = nullptr);

    void showTopic(const QString &topic);

private:
    void fillContents();
    void search(const QString &words);
    void showChosen(int row);
    void showPart(std::size_t page, const QString &heading);

    std::vector<HandbookPage> m_pages;
    std::vector<HandbookHit> m_listed;       ///< What the list on the left shows: pages, or the parts that were found.
    QLineEdit *m_search;
    QListWidget *m_contents;
    QTextBrowser *m_text;
};

/// Opens the handbook at the page that fits what has the focus, in front of the window that is worked in.
void showHandbook(const QWidget *focus);

/// F1 in every window and dialog of the program, from now until `owner` goes.
void answerHelpKey(QObject *owner);

}
