#include "core/store/content.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <bit>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 reportEvery = 4096;   // Rows.

// Type and length stand before each value: otherwise "ab", "c" would be the same as "a", "bc", and 1 the same as "1".
void addValue(QCryptographicHash &hash, char type, QByteArrayView bytes)
{
    const quint64 size = qToBigEndian(quint64(bytes.size()));
    hash.addData(QByteArrayView(&type, 1));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
    hash.addData(bytes);
}

void addNumber(QCryptographicHash &hash, char type, quint64 bits)
{
    const quint64 ordered = qToBigEndian(bits);
    addValue(hash, type, QByteArrayView(reinterpret_cast<const char *>(&ordered), sizeof ordered));
}

void addColumn(QCryptographicHash &hash, const Statement &row, int column)
{
    if (row.isNull(column))
        return addValue(hash, 'n', {});
    if (row.isInteger(column))
        return addNumber(hash, 'i', quint64(row.integer(column)));
    if (row.isText(column)) {
        const auto [text, size] = row.utf8(column);
        return addValue(hash, 't', QByteArrayView(text, size));
    }
    if (row.isBlob(column))
        return addValue(hash, 'b', row.blob(column));
    addNumber(hash, 'r', std::bit_cast<quint64>(row.real(column)));
}

TableContent contentOfTable(Database &database, const QString &table, qint64 &seen, const Progress &progress)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const QString &column : database.columnsOf(table))
        addValue(hash, 'c', column.toUtf8());
    TableContent content{.table = table};
    Database::Borrowed row = database.borrow(u"SELECT * FROM "_s + table + u" ORDER BY rowid"_s);
    while (row->step()) {
        for (int column = 0; column < row->columnCount(); ++column)
            addColumn(hash, *row, column);
        ++content.rows;
        if (++seen % reportEvery == 0)
            progress.at(seen, 0);
    }
    content.hash = hash.result();
    return content;
}

}

std::vector<TableContent> contentOf(Database &database, const Progress &progress)
{
    std::vector<TableContent> contents;
    qint64 seen = 0;
    for (const QString &table : database.rows<QString>(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"_s))
        contents.push_back(contentOfTable(database, table, seen, progress));
    return contents;
}

QByteArray hashOf(const std::vector<TableContent> &content)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const TableContent &table : content) {
        addValue(hash, 't', table.table.toUtf8());
        addValue(hash, 'h', table.hash);
    }
    return hash.result();
}

QStringList differingTables(const std::vector<TableContent> &a, const std::vector<TableContent> &b)
{
    QStringList differing;
    const auto lacks = [](const std::vector<TableContent> &all, const TableContent &one) -> bool { return std::find(all.begin(), all.end(), one) == all.end(); };
    for (const TableContent &table : a)
        if (lacks(b, table))
            differing.append(table.table);
    for (const TableContent &table : b)
        if (lacks(a, table) && !differing.contains(table.table))
            differing.append(table.table);
    return differing;
}

}
