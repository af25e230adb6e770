#pragma once

// The streams inside a compound file, which old workbooks are ([MS-CFB]): sectors joined to chains by an allocation table (FAT). Short streams
// lie in pieces of 64 bytes inside a stream of their own (mini stream), with a second table (mini FAT).

#include <QByteArray>
#include <QString>

#include <vector>

namespace core {

class CompoundFile {
public:
    /// `bytes` must outlive the file. Throws XlsDamage where they are no compound file or do not hang together.
    explicit CompoundFile(const QByteArray &bytes);

    /// Streams of the root only: a workbook that is embedded in another one is not found.
    bool has(QStringView name) const { return find(name) != nullptr; }
    /// Throws XlsDamage when there is none of the name, or not all of it.
    QByteArray stream(QStringView name) const;

private:
    struct Entry {
        QString name;
        quint32 first = 0;
        quint32 bytes = 0;
    };

    QByteArrayView sector(quint32 number) const;
    std::vector<quint32> readFat() const;
    void readDirectory();
    QByteArray content(quint32 first) const;
    QByteArray miniContent(quint32 first) const;
    const Entry *find(QStringView name) const;

    const QByteArray &m_bytes;
    qsizetype m_sectorBytes = 0;
    std::vector<quint32> m_fat;            ///< By sector: the next one of its chain.
    quint32 m_firstOfMiniStream = 0;
    std::vector<Entry> m_streams;
};

}
