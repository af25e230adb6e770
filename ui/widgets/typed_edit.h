#pragma once

// Line edits for values that people type in several ways: `1956`, `03/1956`, `60tr`, `24,5`. Nothing is ever refused while typing
// (UniKey types by sending Backspaces); what cannot be read is marked, and leaving the field writes it the usual way.

#include "core/base/money.h"
#include "core/base/partial_date.h"

#include <QLineEdit>

#include <functional>
#include <optional>

namespace ui {

class TypedEdit : public QLineEdit {
    Q_OBJECT

public:
    /// `tidied` gives the usual spelling of what was typed, nothing when it cannot be read. The empty text can always be read.
    using Tidied = std::function<std::optional<QString>(const QString &)>;
    /// `example` is shown when something else was typed: "60.000.000, 60tr".
    TypedEdit(Tidied tidied, const QString &example, QWidget *parent = nullptr);

    bool isReadable() const;

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void markReadable();

    Tidied m_tidied;
    QString m_example;
    QAction *m_mark = nullptr;   ///< A sign beside the colour; made with the first text that cannot be read.
};

/// `12/03/1956`, `03/1956`, `1956`.
class PartialDateEdit : public TypedEdit {
    Q_OBJECT

public:
    explicit PartialDateEdit(QWidget *parent = nullptr);
    void setValue(const core::PartialDate &date) { setText(date.shown()); }
    core::PartialDate value() const { return core::PartialDate::fromTyped(text()).value_or(core::PartialDate{}); }
};

/// A whole day: `12/03/2025`. Invalid when empty.
class DayEdit : public TypedEdit {
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);
    void setValue(QDate day);
    QDate value() const { return core::PartialDate::fromTyped(text()).value_or(core::PartialDate{}).date(); }
};

/// `60.000.000`, `60tr`; no value when empty.
class MoneyEdit : public TypedEdit {
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);
    void setValue(const std::optional<core::Money> &amount);
    std::optional<core::Money> value() const;
};

/// A whole number that is not negative; no value when empty.
class CountEdit : public TypedEdit {
    Q_OBJECT

public:
    explicit CountEdit(QWidget *parent = nullptr);
    void setValue(const std::optional<int> &count) { setText(count ? QString::number(*count) : QString()); }
    std::optional<int> value() const;
};

/// `24,5`; two decimals at most; no value when empty.
class DecimalEdit : public TypedEdit {
    Q_OBJECT

public:
    explicit DecimalEdit(QWidget *parent = nullptr);
    void setValue(const std::optional<double> &number);
    std::optional<double> value() const;
};

}
