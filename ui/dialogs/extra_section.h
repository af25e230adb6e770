#pragma once

// The office's own fields of a household. A field that is no longer asked is shown while it has an answer.

#include "ui/dialogs/record_section.h"

namespace ui {

class ExtraSection : public RecordSection {
    Q_OBJECT

public:
    /// Asks `fields` as they hold on the day.
    ExtraSection(std::vector<core::ExtraField> fields, QDate on, QWidget *parent = nullptr);

    void fill(const core::HouseholdRecord &record) override;
    void store(core::HouseholdRecord &record) const override;
    FieldKey keyOf(const QWidget &field) const override;

private:
    struct Line {
        core::ExtraField field;
        QLabel *title = nullptr;
        QWidget *edit = nullptr;   ///< A ChoiceBox for a list and for yes or no, else a line to type in.
    };

    QWidget *makeEdit(const core::ExtraField &field) const;
    static QString answerOf(const Line &line);
    static void showAnswer(const Line &line, const QString &stored);

    std::vector<Line> m_lines;
    QDate m_on;
};

}
