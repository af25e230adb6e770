#pragma once

// One prepared SQLite statement. Thin on purpose: ordinary rows and bulk loads take the same fast path.

#include <QByteArray>
#include <QString>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace core {

/// Parameters and columns count from 0. Any failure throws Error{Storage}.
class Statement {
public:
    Statement(sqlite3 *connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bindNull(int parameter);
    void bind(int parameter, qint64 value);
    void bind(int parameter, double value);
    void bind(int parameter, const QString &value);
    void bind(int parameter, const QByteArray &value);
    /// A text that is UTF-8 already.
    void bindUtf8(int parameter, const QByteArray &value);
    int parameterCount() const;

    /// Moves to the next row; false when there is none.
    bool step();
    /// Makes it ready to run again; bound values stay.
    void reset();

    int columnCount() const;
    QString columnTitle(int column) const;
    bool isNull(int column) const;
    bool isText(int column) const;
    bool isInteger(int column) const;
    bool isBlob(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// UTF-8 as stored, valid until the next step: for bulk readers.
    std::pair<const char *, int> utf8(int column) const;

private:
    [[noreturn]] void fail(const char *doing) const;

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<QByteArray> m_texts;     ///< By parameter: what SQLite was given to read, as long as it may.
};

}
