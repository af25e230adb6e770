#pragma once

// A row as canonical JSON, written from the values that are bound to its columns: what SQLite's json_object would say of the stored row,
// without asking for it.

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace core {

class Database;

/// `SqlValue<…>::bind` fills it, column by column in the order of the table. There is no bind for blobs, which JSON cannot hold.
class RowImage {
public:
    /// `keys` are those of `keysOf` and must outlive the image.
    explicit RowImage(const std::vector<QByteArray> &keys);

    void bindNull(int column);
    void bind(int column, qint64 value);
    void bind(int column, double value);
    void bind(int column, const QString &value);

    QByteArray take();

    /// What stands before each value: `{"id":`, `,"uid":`.
    static std::vector<QByteArray> keysOf(const QStringList &columns);
    /// Whether this SQLite writes texts and numbers as this class does. Another version may not; then rows must be asked for their image.
    static bool agreesWith(Database &database);

private:
    void addText(const QString &text);

    const std::vector<QByteArray> &m_keys;
    QByteArray m_json;
};

}
