#pragma once

// The journal's columns and values in the words of the screen: "Ngày sinh", "12/03/1956". Words of the forms, so Vietnamese in every language.

#include "core/integrity/record_title.h"

namespace core {

/// "Họ và tên"; empty for what no officer reads: keys, folded copies, bodies of rules.
QString columnTitle(const QString &table, const QString &column);

/// Reads values as an officer does; remembers the names it looked up. The database must outlive it.
class FieldWords {
public:
    explicit FieldWords(Database &database) : m_database(database) {}

    /// One column of a row: dates as 12/03/1956, money grouped, codes as their words, ids as the names of what they mean. Empty for a value
    /// that is not there. `image` is the row as the journal keeps it.
    QString text(const QString &table, const QString &column, const QJsonObject &image);
    /// What the row is called: "Trần Văn Bình", "Hộ nghèo", "CCCD 042156900001"; may be empty.
    QString nameOf(const QString &table, const QJsonObject &image);
    /// The same of a row by its number, also of one that was removed.
    QString nameOf(const QString &table, qint64 row);

private:
    QString answer(const QJsonObject &image);

    Database &m_database;
    QHash<std::pair<QString, qint64>, QString> m_names;
};

}
