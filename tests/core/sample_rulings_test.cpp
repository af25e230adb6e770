#include "core/register.h"
#include "tests/support/same_rulings.h"

#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("every household of the sample register is judged the same, cheaply and in words", "[support]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.ancu"_s);
    const QDate today(2025, 3, 1);
    Register::createDemo(path, {.person = u"Nguyễn Văn An"_s, .computer = u"PC-01"_s, .now = [&] { return QDateTime(today, QTime(8, 0), Qt::UTC); }});
    Database database(path, Database::Mode::ReadOnly);
    int judged = 0;

    for (const auto &[outcome, households] : support::checkRulings(database, today))
        judged += households;

    CHECK(judged == database.value<int>(u"SELECT COUNT(*) FROM household"_s));
    support::checkRulings(database, QDate(2021, 1, 1));
}
