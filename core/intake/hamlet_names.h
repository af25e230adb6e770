#pragma once

// One spelling for each hamlet of a list: the register's, else the best that the list itself has.

#include "core/places/place.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace core {

class HamletNames {
public:
    /// `known` are the hamlets of the commune in the register.
    explicit HamletNames(const std::vector<Hamlet> &known);

    /// A spelling seen in the list; decoded and cleaned.
    void note(const QString &name);
    /// The spelling to store; the name itself when nothing better is known.
    QString spelling(const QString &name) const;
    QSet<QString> cores() const;

private:
    struct Spelling {
        QString name;
        bool fromRegister = false;
        QHash<QString, int> seen;
    };

    QHash<QString, Spelling> m_byCore;
};

}
