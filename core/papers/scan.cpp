#include "core/papers/scan.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct ScanText { Q_DECLARE_TR_FUNCTIONS(core::Scan) };

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void refuseBadPage(const QString &name, const ScanBytes &page)
{
    if (page.bytes.isEmpty())
        throw Error(Error::Kind::Refused, ScanText::tr("“%1” is empty, so nothing was attached. Scan the page again.").arg(name));
    if (page.bytes.size() > largestScan)
        throw Error(Error::Kind::Refused, ScanText::tr("“%1” is larger than 10 MB even after it was made smaller. Scan the page in grey or at 150 dots per inch.").arg(name));
}

}

Id<Scan> addScan(Id<Paper> paper, const QString &name, const ScanBytes &page, UnitOfWork &work)
{
    refuseBadPage(name, page);
    const QString hash = hashOf(page.bytes);
    const std::vector<Scan> pages = scansOf(work.database(), paper);
    const auto same = std::find_if(pages.begin(), pages.end(), [&](const Scan &each) -> bool { return each.hash == hash; });
    if (same != pages.end())
        throw Error(Error::Kind::Refused, ScanText::tr("“%1” is the same picture as page %2 of this paper, so it was not attached again.").arg(name, QString::number(same->page)));
    work.database().run(u"INSERT INTO local_scan_bytes (hash, media_type, bytes) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING"_s, hash, page.mediaType, page.bytes);
    return work.add(Scan{.paper = paper, .page = pages.empty() ? 1 : pages.back().page + 1, .hash = hash, .name = name});
}

void removeScan(Id<Scan> id, UnitOfWork &work)
{
    const auto scan = work.database().find(id);
    if (!scan)
        return;
    work.remove(id);
    for (Scan later : work.database().all<Scan>(u"WHERE paper_id = ? AND page > ? ORDER BY page"_s, scan->paper, scan->page)) {
        --later.page;
        work.change(later);
    }
}

std::vector<Scan> scansOf(Database &database, Id<Paper> paper)
{
    return database.all<Scan>(u"WHERE paper_id = ? ORDER BY page"_s, paper);
}

std::optional<ScanBytes> bytesOf(Database &database, const QString &hash)
{
    const auto stored = database.first<ScanBytes>(u"SELECT media_type, bytes FROM local_scan_bytes WHERE hash = ?"_s, hash);
    return stored && hashOf(stored->bytes) == hash ? stored : std::nullopt;
}

std::vector<Id<Paper>> papersWithPage(Database &database, const QString &hash)
{
    return database.rows<Id<Paper>>(u"SELECT DISTINCT paper_id FROM scan WHERE hash = ? ORDER BY paper_id"_s, hash);
}

}
