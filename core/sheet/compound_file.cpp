#include "core/sheet/compound_file.h"

#include "core/sheet/xls_bytes.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 maxRegularSector = 0xfffffffa;   // From here on marks, not sectors.
constexpr quint32 endOfChain = 0xfffffffe;
constexpr quint32 noStream = 0xffffffff;
constexpr qsizetype difatInHeader = 109;           // Sectors of the FAT that the header itself names.
constexpr qsizetype miniSectorBytes = 64;
constexpr qsizetype miniStreamCutoff = 4096;       // Shorter streams lie in the mini stream.
constexpr qsizetype entryBytes = 128;
constexpr quint16 nameBytes = 64;

// Where the header ([MS-CFB] 2.2) and an entry of the directory (2.6.1) keep what is read of them.
namespace header { constexpr qsizetype sectorShift = 30, firstDirectory = 48, firstMiniFat = 60, firstDifat = 68, difat = 76; }
namespace entry { constexpr qsizetype nameLength = 64, type = 66, left = 68, right = 72, child = 76, first = 116, bytes = 120; }

enum EntryType : quint8 { Stream = 2, Root = 5 };

qsizetype sectorBytesOf(const QByteArray &bytes)
{
    const auto shift = numberAt<quint16>(bytes, header::sectorShift);
    if (shift != 9 && shift != 12)
        throw XlsDamage(u"size of sectors"_s);
    return qsizetype(1) << shift;
}

void addNumbers(QByteArrayView bytes, std::vector<quint32> &numbers)
{
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4)
        numbers.push_back(numberAt<quint32>(bytes, at));
}

/// A chain that is longer than its table runs in a circle.
std::vector<quint32> chain(const std::vector<quint32> &next, quint32 first)
{
    std::vector<quint32> sectors;
    for (quint32 sector = first; sector != endOfChain; sector = next[sector]) {
        if (sector >= next.size() || sectors.size() == next.size())
            throw XlsDamage(u"chain of sectors"_s);
        sectors.push_back(sector);
    }
    return sectors;
}

QString nameOf(QByteArrayView entry)
{
    const auto length = numberAt<quint16>(entry, entry::nameLength);   // In bytes, with a zero at the end.
    if (length > nameBytes)
        throw XlsDamage(u"a name beyond its room in the directory"_s);
    QString name;
    for (qsizetype at = 0; at + 2 < length; at += 2)
        name += QChar(numberAt<quint16>(entry, at));
    return name;
}

}

CompoundFile::CompoundFile(const QByteArray &bytes) : m_bytes(bytes), m_sectorBytes(sectorBytesOf(bytes))
{
    m_fat = readFat();
    readDirectory();
}

QByteArray CompoundFile::stream(QStringView name) const
{
    const Entry *entry = find(name);
    if (!entry)
        throw XlsDamage(u"no stream "_s + name);
    if (entry->bytes == 0)
        return {};
    const QByteArray all = entry->bytes < miniStreamCutoff ? miniContent(entry->first) : content(entry->first);
    return bytesAt(all, 0, entry->bytes).toByteArray();
}

// Some programs leave out what fills the last sector.
QByteArrayView CompoundFile::sector(quint32 number) const
{
    const qsizetype at = (qsizetype(number) + 1) * m_sectorBytes;
    if (at >= m_bytes.size())
        throw XlsDamage(u"sector beyond the end"_s);
    return QByteArrayView(m_bytes).sliced(at, std::min(m_sectorBytes, m_bytes.size() - at));
}

// The FAT's own sectors: 109 of them are named in the header, the others in a chain of sectors of names (DIFAT). Of a table for more sectors
// than the file has, the rest is left out.
std::vector<quint32> CompoundFile::readFat() const
{
    std::vector<quint32> fat;
    const auto add = [&](quint32 number) {
        if (number < maxRegularSector && qsizetype(fat.size()) * m_sectorBytes <= m_bytes.size())
            addNumbers(sector(number), fat);
    };
    for (qsizetype i = 0; i < difatInHeader; ++i)
        add(numberAt<quint32>(m_bytes, header::difat + i * 4));
    qsizetype left = m_bytes.size() / m_sectorBytes;
    for (auto difat = numberAt<quint32>(m_bytes, header::firstDifat); difat < maxRegularSector; difat = numberAt<quint32>(sector(difat), m_sectorBytes - 4)) {
        if (--left < 0)
            throw XlsDamage(u"chain of sectors"_s);
        for (qsizetype at = 0; at + 4 < m_sectorBytes; at += 4)
            add(numberAt<quint32>(sector(difat), at));
    }
    return fat;
}

void CompoundFile::readDirectory()
{
    const QByteArray directory = content(numberAt<quint32>(m_bytes, header::firstDirectory));
    const QByteArrayView root = bytesAt(directory, 0, entryBytes);
    if (numberAt<quint8>(root, entry::type) != Root)
        throw XlsDamage(u"no root in the directory"_s);
    m_firstOfMiniStream = numberAt<quint32>(root, entry::first);

    // The root's children are a tree; one that has more nodes than the directory runs in a circle.
    std::vector<quint32> open{numberAt<quint32>(root, entry::child)};
    for (qsizetype left = directory.size() / entryBytes; !open.empty();) {
        const quint32 index = open.back();
        open.pop_back();
        if (index == noStream)
            continue;
        if (--left < 0)
            throw XlsDamage(u"tree of the directory"_s);
        const QByteArrayView node = bytesAt(directory, qsizetype(index) * entryBytes, entryBytes);
        if (numberAt<quint8>(node, entry::type) == Stream)
            m_streams.push_back({nameOf(node), numberAt<quint32>(node, entry::first), numberAt<quint32>(node, entry::bytes)});
        open.push_back(numberAt<quint32>(node, entry::right));
        open.push_back(numberAt<quint32>(node, entry::left));
    }
}

// No sector stands twice in a chain, so no stream is longer than the file.
QByteArray CompoundFile::content(quint32 first) const
{
    QByteArray joined;
    for (const quint32 number : chain(m_fat, first))
        joined += sector(number);
    return joined;
}

QByteArray CompoundFile::miniContent(quint32 first) const
{
    const QByteArray miniStream = content(m_firstOfMiniStream);
    std::vector<quint32> miniFat;
    addNumbers(content(numberAt<quint32>(m_bytes, header::firstMiniFat)), miniFat);
    QByteArray joined;
    for (const quint32 number : chain(miniFat, first)) {
        const qsizetype at = qsizetype(number) * miniSectorBytes;
        joined += bytesAt(miniStream, at, std::min(miniSectorBytes, miniStream.size() - at));
    }
    return joined;
}

const CompoundFile::Entry *CompoundFile::find(QStringView name) const
{
    const auto found = std::find_if(m_streams.begin(), m_streams.end(), [&](const Entry &entry) -> bool { return name.compare(entry.name, Qt::CaseInsensitive) == 0; });
    return found == m_streams.end() ? nullptr : &*found;
}

}
