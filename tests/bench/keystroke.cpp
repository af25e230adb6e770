// One keystroke in the search box, against the scan that needs no index and against SQL.

#include "core/households/household_search.h"
#include "tests/bench/benches.h"

#include <cstring>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownHits = 500;
constexpr int pressed = 20;          // A keystroke is short beside the clock's grain.

std::string allText(core::Database &database)
{
    std::string text;
    const auto statement = database.borrow(u"SELECT search FROM household NOT INDEXED"_s);
    while (statement->step()) {
        const auto [bytes, size] = statement->utf8(0);
        text.append(bytes, std::size_t(size)).push_back('\n');
    }
    return text;
}

/// How many lines hold the words as they stand.
qint64 linesWith(const std::string &text, const QByteArray &words)
{
    qint64 lines = 0;
    const char *at = text.data();
    const char *const end = at + text.size();
    while (const void *hit = memmem(at, std::size_t(end - at), words.constData(), std::size_t(words.size()))) {
        ++lines;
        at = static_cast<const char *>(std::memchr(hit, '\n', std::size_t(end - static_cast<const char *>(hit)))) + 1;
    }
    return lines;
}

}

void keystroke(Table &table, const QString &path)
{
    core::Database database(path, core::Database::Mode::ReadOnly);
    const core::HouseholdSearch search(database);
    const std::string text = allText(database);
    for (const QString &typed : {u"ng"_s, u"nguyen v"_s, u"nguyen van du"_s, u"sung a pao"_s, u"khong co ai"_s}) {
        const auto often = [](const Work &once) -> Work { return [once] { for (int i = 0; i < pressed; ++i) once(); }; };
        qint64 hits = 0;
        const double ours = medianSeconds(table.runs(), often([&] { hits = search.hits(database, typed, shownHits).total; })) / pressed;
        qint64 lines = 0;
        const double scan = medianSeconds(table.runs(), often([&] { lines = linesWith(text, typed.toUtf8()); })) / pressed;
        const double like = medianSeconds(table.runs(), [&] {
            database.value<qint64>(u"SELECT COUNT(*) FROM household WHERE search LIKE ?"_s, QString(u'%' + typed + u'%')); });
        const QString job = u"keystroke “%1” among %2 (%3 hits)"_s.arg(typed).arg(search.size()).arg(hits);
        table.print({job, u"memmem over the same text (%1 hits)"_s.arg(lines), ours, scan, table.runs()});
        table.print({job, u"SQL LIKE"_s, ours, like, table.runs()});
    }
}

}
