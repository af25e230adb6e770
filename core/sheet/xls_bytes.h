#pragma once

// Numbers in the bytes of an old workbook. None is read beyond their end: what is missing there is damage.

#include <QByteArrayView>
#include <QString>
#include <QtEndian>

#include <exception>

namespace core {

/// What is wrong with the bytes, for the log. It never leaves `readXls`, which knows the file's name and what to do.
class XlsDamage : public std::exception {
public:
    explicit XlsDamage(QString detail) : m_detail(std::move(detail)) {}

    const QString &detail() const { return m_detail; }
    const char *what() const noexcept override { return "damaged old workbook"; }

private:
    QString m_detail;
};

/// The `size` bytes from `at`.
inline QByteArrayView bytesAt(QByteArrayView bytes, qsizetype at, qsizetype size)
{
    if (at < 0 || size < 0 || at > bytes.size() || size > bytes.size() - at)
        throw XlsDamage(QStringLiteral("bytes beyond the end"));
    return bytes.sliced(at, size);
}

template<class Number> Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytesAt(bytes, at, sizeof(Number)).data());
}

}
