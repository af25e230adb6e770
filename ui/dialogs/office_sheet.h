#pragma once

// The fields of an office's sheet, a leaf for each group: lines, texts of several lines and numbers, each with what it is for.

#include "core/places/office_values.h"

#include <QHash>
#include <QTabWidget>

class QGridLayout;
class QLabel;

namespace ui {

class OfficeSheet : public QTabWidget {
    Q_OBJECT

public:
    explicit OfficeSheet(QWidget *parent = nullptr);

    /// Below the fields of a group.
    void addBelow(core::OfficeGroup group, QWidget *widget);
    /// The fields of a unit with its kind, whose name stands in what is written where a field is left empty.
    void setValues(const QHash<QString, QString> &values, const QString &unit);
    /// As typed.
    QString value(const QString &key) const;
    /// The first field that does not take what was typed; empty where all do.
    QString firstProblem() const;
    /// Brings it into view and gives it the focus.
    void showFirstProblem();

Q_SIGNALS:
    void edited();

private:
    struct Field {
        core::OfficeField description;
        QWidget *edit = nullptr;
        QLabel *hint = nullptr;   ///< Every number has one: there it is said what is wrong.
    };

    void addField(const core::OfficeField &description, QGridLayout &rows);
    QWidget *makeEdit(const core::OfficeField &description);
    const Field *firstWrong() const;
    void noteEdit(const core::OfficeField &description);
    void showHint(const Field &field);

    std::vector<Field> m_fields;
    QHash<core::OfficeGroup, QGridLayout *> m_rows;
};

}
