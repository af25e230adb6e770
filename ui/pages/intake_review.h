#pragma once

// The review of lists before they are taken in: files, rows, issues, duplicates, and what can be done about them.

#include "core/intake/review.h"
#include "core/places/place_book.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace ui {

class IntakeDetails;
class IntakeDuplicates;
class IntakeFiles;
class IntakeFilterBar;
class IntakeModel;
class TableView;

class IntakeReview : public QWidget {
    Q_OBJECT

public:
    explicit IntakeReview(QWidget *parent = nullptr);

    /// All of them must outlive what is shown.
    void setReview(core::Review &review, core::Database &database, const core::PlaceBook &book);
    void clear();
    /// Whether rows can be accepted at all; looking and marked copies are always allowed.
    void setMayAccept(bool may);
    /// Only the rows of this status, of all files.
    void showOnly(core::Draft::Status status);
    /// A cell was answered: rows, counts and pairs may be others; the row and the file that are looked at stay.
    void showAnswered();

Q_SIGNALS:
    void acceptRequested();
    void discardRequested();
    void moreFilesRequested();
    void markedCopiesRequested();
    void mappingRequested(int list);
    void communeRequested(int list);
    /// With nothing: the answer was taken back.
    void answerGiven(int list, const QString &cell, const std::optional<QString> &text);

private:
    QWidget *header();
    QWidget *rowsTab();
    QWidget *footer();
    void showList(int list);
    void showNotice(int list);
    void showRows();
    void showDetails();
    void showTotals();
    void showDuplicates();
    void beginCorrection();
    void answer(const QString &cell, const std::optional<QString> &text);
    void goTo(const core::RecordReference &record);
    void setChosenAccepted(bool accepted);
    QString noticeOf(const core::ListReading &list) const;

    core::Review *m_review = nullptr;
    core::Database *m_database = nullptr;
    const core::PlaceBook *m_book = nullptr;
    QLabel *m_totals;
    QLabel *m_notice;
    QPushButton *m_map;
    QPushButton *m_commune;
    QPushButton *m_accept;
    QLabel *m_acceptReason;
    bool m_mayAccept = true;
    QTabWidget *m_tabs;
    IntakeFiles *m_files;
    IntakeFilterBar *m_filter;
    IntakeModel *m_rows;
    TableView *m_view;
    IntakeDetails *m_details;
    IntakeDuplicates *m_duplicates;
};

}
