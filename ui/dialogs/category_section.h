#pragma once

// The categories of the household, each with its days and decision. Of several periods of one category the newest is shown; the others stay.

#include "ui/dialogs/record_section.h"

#include <array>

class QCheckBox;
class QLineEdit;

namespace ui {

class DayEdit;

class CategorySection : public RecordSection {
    Q_OBJECT

public:
    explicit CategorySection(QWidget *parent = nullptr);

    void fill(const core::HouseholdRecord &record) override;
    void store(core::HouseholdRecord &record) const override;
    QWidget *widgetOf(const QString &field) const override;
    FieldKey keyOf(const QWidget &field) const override;

private:
    struct Line {
        core::Category category = core::Category::Poor;
        QCheckBox *held = nullptr;
        DayEdit *first = nullptr;
        DayEdit *last = nullptr;        ///< Inclusive, as people say it.
        QLineEdit *decision = nullptr;
        DayEdit *decidedOn = nullptr;
    };

    void addLine(QGridLayout *grid, Line &line, core::Category category, int row);
    void fillLine(const Line &line, const core::Classification *shown);

    std::array<Line, 7> m_lines;
};

}
