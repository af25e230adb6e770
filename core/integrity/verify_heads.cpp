// The journal against the heads that are known outside the file.

#include "core/integrity/replaced_stretch.h"
#include "core/integrity/verify_checks.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// A head that became known after the restore is not of the replaced file, even where its number is.
bool explains(const ReplacedStretch &stretch, const KnownHead &head)
{
    return stretch.holds(head.unit()) && head.at <= stretch.at;
}

QString sourceText(const KnownHead &head)
{
    const QString at = head.at.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s);
    switch (head.source) {
    case KnownHead::Source::Print: return VerifyText::tr("printed on %1").arg(at);
    case KnownHead::Source::Backup: return head.file.isEmpty() ? VerifyText::tr("backed up on %1").arg(at) : VerifyText::tr("in the backup %1").arg(head.file);
    case KnownHead::Source::Close: return VerifyText::tr("when the register was closed on %1").arg(at);
    case KnownHead::Source::Verification: break;
    }
    return VerifyText::tr("when the register was checked on %1").arg(at);
}

QString finding(const KnownHead &head, qint64 newestUnit)
{
    const QString source = sourceText(head);
    if (head.unit() > newestUnit)
        return VerifyText::tr("unit %1 of the journal, known %2, is missing: an older file was put in its place or the end was cut off").arg(head.unit()).arg(source);
    return VerifyText::tr("unit %1 of the journal is not the one known %2: the history was written anew").arg(head.unit()).arg(source);
}

}

Looked lookAtKnownHeads(const Examined &examined)
{
    Database &database = examined.database;
    Looked looked;
    const auto newest = database.value<qint64>(u"SELECT COALESCE(MAX(id), 0) FROM journal_unit"_s);
    const std::vector<ReplacedStretch> stretches = replacedStretches(database);
    int explained = 0;
    for (const KnownHead &head : examined.known) {
        examined.progress.at(looked.count++, qint64(examined.known.size()));
        if (headAt(database, head.unit()) == head.head)
            continue;
        if (std::any_of(stretches.begin(), stretches.end(), [&](const ReplacedStretch &each) -> bool { return explains(each, head); }))
            ++explained;
        else
            looked.findings.append(finding(head, newest));
    }
    if (explained > 0)
        looked.note = VerifyText::tr("%Ln known head(s) belong to a file that was replaced by a restore, as the history tells", nullptr, explained);
    return looked;
}

}
