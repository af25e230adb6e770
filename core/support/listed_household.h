#pragma once

// Makes the line of a list out of a judged household, and keeps it as JSON that reads back exactly.

#include "core/households/household_record.h"
#include "core/support/rulings.h"
#include "core/support/stored_rules.h"
#include "core/support/support_list.h"

#include <QJsonObject>

namespace core {

/// Asks once for what many lines share.
class LineMaker {
public:
    LineMaker(Database &database, QDate on);

    /// `ruling` is the one of the stream in which the household is supported.
    ListedHousehold lineOf(const HouseholdRecord &record, const Ruling &ruling);

private:
    void addHead(const HouseholdRecord &record, ListedHousehold &line) const;
    void addPlace(const HouseholdRecord &record, ListedHousehold &line);
    void addHouse(const HouseholdRecord &record, const Ruling &ruling, ListedHousehold &line) const;
    void addSupport(ListedHousehold &line);

    Database &m_database;
    QDate m_on;
    PlaceBook m_book;
    std::vector<RuleSet> m_rules;
    QHash<qint64, QString> m_hamlets;
    QHash<QString, std::vector<SupportPackage>> m_packages;   ///< By stream and need.
};

QJsonObject snapshotJson(const ListedHousehold &line);
ListedHousehold listedFromJson(const QJsonObject &json);
/// The same as the text that a line, a paper or an adjustment keeps.
QString snapshotText(const ListedHousehold &line);
ListedHousehold listedFromText(const QString &snapshot);

}
