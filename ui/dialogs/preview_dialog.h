#pragma once

// A form before it becomes paper: its pages to look through, and the ways on to the printer or into a file.

#include "core/document/document.h"
#include "ui/base/ask.h"
#include "ui/printing/document_output.h"

#include <QDialog>

class QAction;
class QSpinBox;
class QToolBar;

namespace ui {

class ChoiceBox;
class PaperView;

class PreviewDialog : public QDialog {
    Q_OBJECT

public:
    /// `pages` are those of `document`. `ask` must outlive the dialog.
    PreviewDialog(Ask &ask, core::Document document, PagedDocument pages, QWidget *parent = nullptr);

    const core::Document &document() const { return m_document; }

private:
    QToolBar *makeBar();
    void addFileCommands(QToolBar *bar);
    void addPageCommands(QToolBar *bar);
    void addZoom(QToolBar *bar);
    QAction *command(QToolBar *bar, const QString &iconName, const QString &text, const QKeySequence &key);
    void showPageNumber(int index);
    void applyZoom();
    void print();
    void save(const QString &suffix);

    Ask &m_ask;
    core::Document m_document;
    PaperView *m_view;
    QSpinBox *m_number;
    ChoiceBox *m_zoom;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
};

}
