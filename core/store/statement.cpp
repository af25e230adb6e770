#include "core/store/statement.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {
struct StatementText { Q_DECLARE_TR_FUNCTIONS(core::Statement) };
}

Statement::Statement(sqlite3 *connection, const QString &sql) : m_connection(connection)
{
    const QByteArray utf8 = sql.toUtf8();
    if (sqlite3_prepare_v3(connection, utf8.constData(), int(utf8.size()) + 1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        throw Error(Error::Kind::Storage, StatementText::tr("The register could not answer a question. Please save this message for support."),
                    QString::fromUtf8(sqlite3_errmsg(connection)) + u" in: "_s + sql.simplified());
    m_texts.resize(std::size_t(parameterCount()));
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bindNull(int parameter)
{
    if (sqlite3_bind_null(m_statement, parameter + 1) != SQLITE_OK)
        fail("bind");
}

void Statement::bind(int parameter, qint64 value)
{
    if (sqlite3_bind_int64(m_statement, parameter + 1, value) != SQLITE_OK)
        fail("bind");
}

void Statement::bind(int parameter, double value)
{
    if (sqlite3_bind_double(m_statement, parameter + 1, value) != SQLITE_OK)
        fail("bind");
}

void Statement::bind(int parameter, const QString &value)
{
    bindUtf8(parameter, value.toUtf8());
}

// SQLite reads the kept bytes where they lie, which spares one copy of every text written.
void Statement::bindUtf8(int parameter, const QByteArray &value)
{
    QByteArray &kept = m_texts.at(std::size_t(parameter));
    kept = value;
    if (sqlite3_bind_text(m_statement, parameter + 1, kept.constData(), int(kept.size()), SQLITE_STATIC) != SQLITE_OK)
        fail("bind");
}

void Statement::bind(int parameter, const QByteArray &value)
{
    if (sqlite3_bind_blob(m_statement, parameter + 1, value.isNull() ? "" : value.constData(), int(value.size()), SQLITE_TRANSIENT) != SQLITE_OK)
        fail("bind");
}

int Statement::parameterCount() const
{
    return sqlite3_bind_parameter_count(m_statement);
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    fail("step");
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

QString Statement::columnTitle(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Statement::isText(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_TEXT;
}

bool Statement::isInteger(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

bool Statement::isBlob(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_BLOB;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto [bytes, size] = utf8(column);
    return QString::fromUtf8(bytes, size);
}

QByteArray Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column));
}

std::pair<const char *, int> Statement::utf8(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

void Statement::fail(const char *doing) const
{
    const int code = sqlite3_extended_errcode(m_connection);
    const QString detail = QLatin1StringView(doing) + u": "_s + QString::fromUtf8(sqlite3_errmsg(m_connection)) + u" ("_s + QString::number(code)
        + u") in: "_s + QString::fromUtf8(sqlite3_sql(m_statement)).simplified();
    switch (code & 0xff) {
    case SQLITE_FULL:
        throw Error(Error::Kind::Storage, StatementText::tr("The disk is full, so nothing was saved. Free some space and try again; what was saved before is safe."), detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Error(Error::Kind::InUse, StatementText::tr("Another program is writing to the register just now. Wait a moment and try again."), detail);
    case SQLITE_READONLY:
        throw Error(Error::Kind::Storage, StatementText::tr("The register is open for reading only, so this cannot be saved."), detail);
    case SQLITE_IOERR:
        throw Error(Error::Kind::Storage, StatementText::tr("The disk did not read or write as it should. Nothing was saved; check the disk and open the register again."), detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        throw Error(Error::Kind::NotARegister, StatementText::tr("The file is damaged or is not a register. Restore the newest backup."), detail);
    case SQLITE_CONSTRAINT:
        throw Error(Error::Kind::Conflict, StatementText::tr("This does not fit what the register already holds, so nothing was saved."), detail);
    default:
        throw Error(Error::Kind::Storage, StatementText::tr("The register could not carry this out; nothing was saved."), detail);
    }
}

}
