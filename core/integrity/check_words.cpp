#include "core/integrity/check_words.h"

#include "core/base/number_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct CheckText { Q_DECLARE_TR_FUNCTIONS(core::CheckWords) };

QString counted(const QString &words, const Check &check)
{
    return words.arg(grouped(check.count));
}

}

CheckWords wordsOf(const Check &check)
{
    const QString restore = CheckText::tr("Do not enter anything more. Keep this file and restore the newest good backup.");
    const int count = int(std::min<qint64>(check.count, std::numeric_limits<int>::max()));
    if (check.name == "integrity"_L1)
        return {CheckText::tr("The file itself"), counted(CheckText::tr("%1 page(s) of the file", nullptr, count), check), restore};
    if (check.name == "foreign_keys"_L1)
        return {CheckText::tr("Records that belong together"), counted(CheckText::tr("%1 table(s)", nullptr, count), check), restore};
    if (check.name == "chain"_L1)
        return {CheckText::tr("History of changes"), counted(CheckText::tr("%1 entry(ies) of the journal", nullptr, count), check),
                CheckText::tr("The history was changed by another program. Keep this file as evidence, report it to the head of the office, and compare with a backup made before.")};
    if (check.name == "state"_L1)
        return {CheckText::tr("Records against the history"), counted(CheckText::tr("%1 record(s)", nullptr, count), check),
                CheckText::tr("The records named were changed past An Cư. Compare them with the papers; then restore the newest good backup or enter the right values again.")};
    if (check.name == "scans"_L1)
        return {CheckText::tr("Scanned papers"), counted(CheckText::tr("%1 page(s)", nullptr, count), check),
                CheckText::tr("Scan the papers named again and attach them, or take the pages from the newest good backup.")};
    if (check.name == "known_heads"_L1)
        return {CheckText::tr("History as printed and backed up"), counted(CheckText::tr("%1 known head(s) of the journal", nullptr, count), check),
                CheckText::tr("Find the newest file of the register and restore its newest backup; if nobody replaced the file, report it to the head of the office.")};
    return {check.name, grouped(check.count), restore};
}

QString lineOf(const Check &check)
{
    const CheckWords words = wordsOf(check);
    const QString head = words.title + u": "_s + (check.ok ? CheckText::tr("in order") : CheckText::tr("NOT IN ORDER")) + u" ("_s + words.lookedAt + u')';
    if (!check.ok)
        return head + u"\n  "_s + check.detail + u".\n  "_s + words.wayOut;
    return check.note.isEmpty() ? head : head + u" – "_s + check.note;
}

}
