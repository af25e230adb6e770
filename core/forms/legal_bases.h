#pragma once

// The acts that a decision on housing support rests on (H§1), each in the time in which it was in force.

#include <QDate>
#include <QSet>
#include <QStringList>

namespace core {

/// "Căn cứ …" in the order of rank and day, for the streams that stand on the list. `province` is its code: acts of a province bind only there.
QStringList legalBasesOn(QDate day, const QSet<QString> &streams, const QString &province);

}
