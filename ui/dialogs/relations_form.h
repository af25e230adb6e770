#pragma once

// The persons of a household, one line each, with what they are to a new head; and, where asked, whether they leave.

#include "core/households/household_record.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace ui {

class RelationsForm : public QWidget {
    Q_OBJECT

public:
    enum class Asks { Relation, LeavingToo };

    RelationsForm(const std::vector<core::PersonRecord> &persons, Asks asks, QWidget *parent = nullptr);

    /// Those marked as leaving, in their order.
    std::vector<core::Id<core::Person>> leaving() const;
    /// By person; only of those that can be typed in.
    QHash<qint64, QString> relations() const;
    /// The head has no relation; who stays where others leave needs none.
    void setNewHead(core::Id<core::Person> head);
    /// As the record has it, nobody leaving.
    void startOver();

Q_SIGNALS:
    void edited();
    void leavingChanged();

private:
    void enable();

    struct Line {
        core::Id<core::Person> person;
        QString before;                    ///< The relation as it stands.
        QCheckBox *leaves = nullptr;
        QLineEdit *relation = nullptr;
    };

    std::vector<Line> m_lines;
    core::Id<core::Person> m_head;
};

/// "Trần Văn Bình (03/1984), con".
QString personLine(const core::Person &person);

}
