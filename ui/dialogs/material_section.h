#pragma once

// The lists of durable materials of a rule set: for each structure where each material stands, and the words of communes' lists.

#include "core/eligibility/durability.h"

#include <QTabWidget>

#include <map>

class QLineEdit;

namespace ui {

class ChoiceBox;

class MaterialSection : public QTabWidget {
    Q_OBJECT

public:
    explicit MaterialSection(QWidget *parent = nullptr);

    void show(const core::Durability &materials);
    /// The lists that differ from those shown first.
    std::map<core::Component, core::MaterialList> changes() const;

Q_SIGNALS:
    void edited();

private:
    struct Part {
        std::map<QString, ChoiceBox *> materials;   ///< By code.
        QLineEdit *durableWords = nullptr;
        QLineEdit *weakWords = nullptr;
    };

    QWidget *makePart(core::Component component);
    core::MaterialList listOf(core::Component component) const;

    std::map<core::Component, Part> m_parts;
    core::Durability m_shown;
};

}
