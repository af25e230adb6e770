#pragma once

// The files of a review with what each would do; the first line stands for all of them.

#include "core/places/place_book.h"
#include "ui/pages/intake_rows.h"

#include <QWidget>

namespace ui {

class TableView;
template<class Row> class TableModel;

struct IntakeFile {
    int list = -1;               ///< -1: all files.
    QString name;
    QString commune;
    IntakeCounts counts;
    bool needsAttention = false; ///< Something stands in the way of the whole file.
};

class IntakeFiles : public QWidget {
    Q_OBJECT

public:
    explicit IntakeFiles(QWidget *parent = nullptr);

    void setReview(const core::Review &review, const core::PlaceBook &book);
    int chosenList() const;
    void choose(int list);

Q_SIGNALS:
    void listChosen(int list);

private:
    TableModel<IntakeFile> *m_model;
    TableView *m_view;
};

/// Could not be read, does not say its commune, has headings nobody knows, or was taken in before.
bool needsAttention(const core::ListReading &list);

}
