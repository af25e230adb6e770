#pragma once

// Rows that seem to speak of the same household, two by two, with what is the same; one key keeps one of them.

#include "core/intake/review.h"

#include <QWidget>

class QPushButton;

namespace ui {

class TableView;
template<class Row> class TableModel;

/// A pair as it is shown.
struct DuplicateLine {
    int pair = 0;                ///< Its place in the review.
    QString evidence;
    QString first, firstWhere;
    QString second, secondWhere;
    QString kept;
};

class IntakeDuplicates : public QWidget {
    Q_OBJECT

public:
    explicit IntakeDuplicates(QWidget *parent = nullptr);

    /// `review` stays with the caller.
    void setReview(core::Review &review, core::Database &database);
    void clear();

Q_SIGNALS:
    void acceptanceChanged();
    void rowChosen(const core::RecordReference &record);

private:
    enum class Keep { First, Second, Both };

    void keep(Keep which);
    void setAccepted(const core::RecordReference &record, bool accepted);
    QString keptText(const core::DuplicatePair &pair) const;
    std::vector<DuplicateLine> lines(core::Database &database) const;
    void refreshKept();
    QPushButton *keepButton(const QString &text, const QKeySequence &key, Keep which);

    core::Review *m_review = nullptr;
    TableModel<DuplicateLine> *m_model;
    TableView *m_view;
    std::vector<QPushButton *> m_buttons;
};

}
