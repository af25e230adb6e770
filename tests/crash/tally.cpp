#include "tests/crash/tally.h"

namespace crash {

using namespace Qt::StringLiterals;

QString tableHead()
{
    return u"| Test | Done | Lost | Integrity | Chain | State | |\n|---|---|---|---|---|---|---|"_s;
}

QString tableRow(const Tally &tally)
{
    const Findings &found = tally.findings;
    return u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 |"_s.arg(tally.test).arg(tally.done).arg(found.lost).arg(found.integrity).arg(found.chain).arg(found.state).arg(tally.note);
}

std::string wordsOf(const Tally &tally)
{
    return (QStringList(tableRow(tally)) + tally.findings.words).join(u'\n').toStdString();
}

}
