#pragma once

// What a list of households shows: the lines of a window of it.

#include "core/households/line_field.h"

#include <QHash>

#include <array>

namespace core {

struct HouseholdLine {
    Id<Household> id;
    QString uid;
    QString name;
    PartialDate birth;
    QString number;                       ///< Full; mask it for lists.
    QString hamlet;
    Id<Place> place;                      ///< In which it was registered.
    int members = 0;
    QString categories;                   ///< Codes on the day, joined by a blank.
    Need need = Need::Unknown;
    std::optional<double> area;
    int questions = 0;                    ///< Open ones.
    Id<Hamlet> hamletId;                  ///< That of `hamlet`; not stored for none.
    Gender gender = Gender::Unknown;
    QString address;
    QString decisions;                    ///< Numbers of those by which the categories hold, joined by commas.
    std::array<QString, 5> materials;     ///< Codes, in the order of `Component`.
    std::optional<Money> proposed;
    std::optional<Money> listed;          ///< On all lists together.
    QString code;
    QString phone;
    QString note;
    QHash<qint64, QString> extra;         ///< Stored answers by the id of the field.
};

/// How much of a line is read: what stands from `gender` on costs as much again.
enum class LineDetail { Usual, All };

/// The lines of these ids, in the order given; an id that no longer exists is left out.
std::vector<HouseholdLine> householdLines(Database &database, const std::vector<Id<Household>> &ids, QDate on, LineDetail detail = LineDetail::Usual);

/// "Hộ nghèo, Người có công" of the codes of a line.
QString categoryTitles(const QString &codes);

}
