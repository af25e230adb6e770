#pragma once

// Old workbooks put together record by record ([MS-XLS]) and laid into a compound file ([MS-CFB]): what Excel writes, and what nobody should.

#include <QByteArray>
#include <QString>
#include <QtEndian>

#include <algorithm>
#include <vector>

namespace support {

template<class Number> QByteArray little(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

inline QByteArray two(int number) { return little(quint16(number)); }
inline QByteArray four(qint64 number) { return little(quint32(number)); }

inline QByteArray record(int kind, const QByteArray &body) { return two(kind) + two(int(body.size())) + body; }

/// Row and column from 0, number of the style.
inline QByteArray cellRecord(int kind, int row, int column, int style, const QByteArray &rest) { return record(kind, two(row) + two(column) + two(style) + rest); }

/// A text of Excel 97 after its length: one byte each, or two.
inline QByteArray narrow(const QByteArray &letters) { return QByteArray(1, '\0') + letters; }
inline QByteArray wide(const QString &letters)
{
    QByteArray bytes(1, '\1');
    for (const QChar letter : letters)
        bytes += two(letter.unicode());
    return bytes;
}

struct OldSheet {
    QString name;
    QByteArray records;
    int state = 0;      ///< 1 hidden, 2 very hidden.
    int type = 0;       ///< 2 a chart.
};

struct OldWorkbook {
    static constexpr int excel95 = 0x0500, excel97 = 0x0600;

    int version = excel97;
    QByteArray globals;                ///< Records before those that name the sheets.
    std::vector<OldSheet> sheets;
    QByteArray afterSheets = {};       ///< Records after them, the shared texts for one.

    QByteArray stream() const
    {
        const QByteArray head = record(0x0809, two(version) + two(0x0005) + QByteArray(12, '\0')) + globals;
        qsizetype place = head.size() + afterSheets.size() + 4;
        for (const OldSheet &sheet : sheets)
            place += boundSheet(sheet, 0).size();
        QByteArray bound;
        QByteArray bodies;
        for (const OldSheet &sheet : sheets) {
            bound += boundSheet(sheet, place + bodies.size());
            bodies += record(0x0809, two(version) + two(0x0010) + QByteArray(12, '\0')) + sheet.records + record(0x000a, {});
        }
        return head + bound + afterSheets + record(0x000a, {}) + bodies;
    }

private:
    QByteArray boundSheet(const OldSheet &sheet, qsizetype place) const
    {
        const QByteArray name = version == excel97 ? wide(sheet.name) : sheet.name.toLatin1();
        return record(0x0085, four(place) + char(sheet.state) + char(sheet.type) + char(sheet.name.size()) + name);
    }
};

/// A compound file of one stream; a short one lies in the mini stream, as it must.
class CompoundFileOf {
public:
    CompoundFileOf(const QString &name, const QByteArray &stream)
    {
        const bool isShort = stream.size() < 4096;
        const quint32 first = isShort ? 0 : quint32(add(stream));
        const quint32 miniStream = isShort && !stream.isEmpty() ? quint32(add(stream)) : end;
        if (isShort && !stream.isEmpty())
            m_miniFat = quint32(add(chainOf((stream.size() + 63) / 64)));
        m_directory = quint32(add(entry(QStringLiteral("Root Entry"), 5, 1, miniStream, isShort ? stream.size() : 0) + entry(name, 2, free, first, stream.size())
                                  + QByteArray(256, '\0')));
    }

    QByteArray bytes() const
    {
        std::vector<quint32> fat = m_fat;
        std::vector<quint32> places;
        const std::size_t perSector = 512 / 4;
        while (places.size() * perSector < fat.size()) {
            places.push_back(quint32(fat.size()));
            fat.push_back(0xfffffffd);
        }
        QByteArray header("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
        header += QByteArray(16, '\0') + two(0x3e) + two(3) + two(0xfffe) + two(9) + two(6) + QByteArray(10, '\0') + four(qint64(places.size())) + four(m_directory)
                  + four(0) + four(4096) + four(m_miniFat) + four(m_miniFat == end ? 0 : 1) + four(end) + four(0);
        for (std::size_t i = 0; i < 109; ++i)
            header += four(i < places.size() ? places[i] : free);
        QByteArray table;
        for (const quint32 next : fat)
            table += four(next);
        table += QByteArray(qsizetype(places.size()) * 512 - table.size(), '\xff');
        return header + m_sectors + table;
    }

private:
    static constexpr quint32 end = 0xfffffffe, free = 0xffffffff;

    /// The first sector of what was added.
    std::size_t add(const QByteArray &content)
    {
        const std::size_t first = m_fat.size();
        const qsizetype count = (content.size() + 511) / 512;
        for (qsizetype i = 1; i <= count; ++i)
            m_fat.push_back(i == count ? end : quint32(first) + quint32(i));
        m_sectors += content + QByteArray(count * 512 - content.size(), '\0');
        return first;
    }

    static QByteArray chainOf(qsizetype count)
    {
        QByteArray table;
        for (qsizetype i = 1; i <= count; ++i)
            table += four(i == count ? end : i);
        return table + QByteArray((512 - table.size() % 512) % 512, '\xff');
    }

    static QByteArray entry(const QString &name, int type, quint32 child, quint32 first, qsizetype bytes)
    {
        QByteArray letters = wide(name).mid(1);
        letters += QByteArray(64 - letters.size(), '\0');
        return letters + two(int(name.size()) * 2 + 2) + char(type) + char(1) + four(free) + four(free) + four(child) + QByteArray(36, '\0') + four(first) + four(bytes) + four(0);
    }

    std::vector<quint32> m_fat;
    QByteArray m_sectors;
    quint32 m_directory = 0;
    quint32 m_miniFat = end;
};

}
