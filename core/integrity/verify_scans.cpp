// Scanned pages lie beside the record: each must be there, and be what the record says it was.

#include "core/integrity/verify_checks.h"

#include <QCryptographicHash>

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool hasScans(Database &database)
{
    return database.value<int>(u"SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name = 'local_scan_bytes'"_s) > 0;
}

// The first paper that has the page, as an officer finds it again.
QString pageTitle(Database &database, const QString &hash)
{
    const auto [paper, page, name] = database.first<std::tuple<qint64, int, QString>>(
        u"SELECT paper_id, page, name FROM scan WHERE hash = ? ORDER BY paper_id, page LIMIT 1"_s, hash).value_or(std::tuple(qint64(0), 0, QString()));
    return VerifyText::tr("page %1 of paper %2 (%3)").arg(page).arg(paper).arg(name);
}

}

Looked lookAtScans(const Examined &examined)
{
    Looked looked;
    if (!hasScans(examined.database))
        return looked;   // a register of an older program has none
    const std::vector<QString> hashes = examined.database.rows<QString>(u"SELECT DISTINCT hash FROM scan ORDER BY hash"_s);
    for (const QString &hash : hashes) {
        examined.progress.at(looked.count++, qint64(hashes.size()));
        const auto bytes = examined.database.first<QByteArray>(u"SELECT bytes FROM local_scan_bytes WHERE hash = ?"_s, hash);
        if (!bytes)
            looked.findings.append(VerifyText::tr("%1 is missing").arg(pageTitle(examined.database, hash)));
        else if (QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex()) != hash)
            looked.findings.append(VerifyText::tr("%1 is not the picture that was attached").arg(pageTitle(examined.database, hash)));
    }
    return looked;
}

}
