#pragma once

// Rows that seem to speak of the same household, two by two, with the evidence field by field; one key keeps one of them.

#include "core/intake/review.h"

#include <QWidget>

class QPushButton;

namespace ui {

class TableView;
template<class Row> class TableModel;
struct ComparedField;
struct ShownField;

/// A pair as it is shown.
struct DuplicateLine {
    int pair = 0;                ///< Its place in the review.
    QString evidence;
    QString first, firstWhere, firstFile;      ///< The file is empty for a household of the register.
    QString second, secondWhere, secondFile;
    QString kept;
};

class IntakeDuplicates : public QWidget {
    Q_OBJECT

public:
    explicit IntakeDuplicates(QWidget *parent = nullptr);

    /// Both stay with the caller, and valid until `clear`.
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
    void showEvidence();
    std::vector<ShownField> fieldsOf(const core::RecordReference &record) const;
    QPushButton *keepButton(const QString &text, const QKeySequence &key, Keep which);

    core::Review *m_review = nullptr;
    core::Database *m_database = nullptr;
    TableModel<DuplicateLine> *m_model;
    TableView *m_view;
    TableModel<ComparedField> *m_fields;
    TableView *m_fieldView;
    std::vector<QPushButton *> m_buttons;
};

}
