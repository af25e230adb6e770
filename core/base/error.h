#pragma once

// What the machine could not do: thrown anywhere in core, caught once per user action. What a person must read is not
// an Error but a value (Issue, Verdict).

#include <QString>

#include <exception>

namespace core {

class Error : public std::exception {
public:
    enum class Kind {
        File,        ///< A file could not be read or written.
        NotARegister,///< The file is not a register, or of a newer program.
        InUse,       ///< Somebody else has the register open.
        NotWritable, ///< The place cannot be written to; reading works.
        Storage,     ///< SQLite refused; the detail has its words.
        Disk,        ///< The disk failed, is full or may not be written; the file itself may be whole.
        Refused,     ///< The input is hostile or beyond a limit.
        Conflict,    ///< The rows are no longer what the action expected.
        Cancelled,   ///< The user stopped it.
        BadRequest,  ///< The call itself names something that does not exist.
    };

    /// `message` is a whole sentence for the user that says what to do; `detail` is for the log and never shows a person's data.
    Error(Kind kind, QString message, QString detail = {})
        : m_kind(kind), m_message(std::move(message)), m_detail(std::move(detail)), m_bytes(m_message.toUtf8()) {}

    Kind kind() const { return m_kind; }
    const QString &message() const { return m_message; }
    const QString &detail() const { return m_detail; }
    const char *what() const noexcept override { return m_bytes.constData(); }

private:
    Kind m_kind;
    QString m_message;
    QString m_detail;
    QByteArray m_bytes;
};

}
