#pragma once

// Which heading of a list means which field, chosen by hand where the program did not recognise it.

#include "core/intake/review.h"
#include "ui/base/workspace.h"

#include <QDialog>

class QComboBox;

namespace ui {

/// Heading → field; an empty field leaves the column out.
using HeadingFields = QHash<QString, QString>;

class FormKeeper;

class MappingDialog : public QDialog {
    Q_OBJECT

public:
    /// The choices are kept until the list is taken in or given up.
    MappingDialog(Workspace &workspace, const core::ListReading &list, QWidget *parent = nullptr);

    HeadingFields headingFields() const;
    void accept() override;
    void reject() override;

private:
    QWidget *columnsBox(const core::ListReading &list);
    QComboBox *fieldBox(const core::ColumnMatch &column);
    QString sampleOf(const core::ListReading &list, int column) const;

    std::vector<std::pair<QString, QComboBox *>> m_boxes;
    FormKeeper *m_keeper;
};

/// Nothing when the user thought better of it.
std::optional<HeadingFields> mapHeadings(Workspace &workspace, const core::ListReading &list, QWidget *parent);

}
