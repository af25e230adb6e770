#pragma once

// A combo box over values: what is shown stands beside what is meant.

#include <QComboBox>

namespace ui {

/// The wheel does not change it while one scrolls past.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    template<class Value> void add(const QString &title, Value value) { addItem(title, QVariant::fromValue(value)); }
    template<class Value> Value chosen() const { return currentData().value<Value>(); }
    /// A value that is not in the list chooses nothing.
    template<class Value> void choose(const Value &value) { setCurrentIndex(findData(QVariant::fromValue(value))); }

protected:
    void wheelEvent(QWheelEvent *event) override;
};

}
