// The process that the suite kills: it does what officers do, and prints what was committed as soon as COMMIT came back.

#include "core/households/household.h"
#include "core/store/unit_of_work.h"
#include "tests/crash/kept_register.h"
#include "tests/crash/workflows.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &words)
{
    const QByteArray line = words + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

QByteArray lineOf(const char *word, const crash::Acknowledged &unit)
{
    return QByteArray(word) + ' ' + QByteArray::number(unit.unit) + ' ' + unit.link;
}

// write FOLDER TURN SEED: one workflow after another, until killed.
int writeForEver(const QStringList &words)
{
    crash::Site site(words.at(0));
    site.turn = words.at(1).toInt();
    crash::Random random(words.at(2).toUInt());
    site.tell = [](const crash::Acknowledged &unit) { say(lineOf("committed", unit)); };
    site.tellRestore = [](const crash::Acknowledged &head) { say(lineOf("restoring", head)); };
    for (;; ++site.turn) {
        say("turn " + QByteArray::number(site.turn));
        const crash::Workflow &workflow = crash::workflows().at(std::size_t(crash::between(random, 0, int(crash::workflows().size()) - 1)));
        workflow.prepare(site);
        workflow.run(site);
    }
}

// hold PATH: opens the register and keeps it until the standard input ends.
int hold(const QStringList &words)
{
    const core::Register opened(words.at(0), crash::Site(QString()).seat());
    say("open");
    while (std::fgetc(stdin) != EOF) {}
    return 0;
}

// count PATH TIMES: adds one to a figure in the register as often, each in a unit of its own. Other processes do the same.
int count(const QStringList &words)
{
    core::Database database(words.at(0));
    const core::WorkOrder order{.title = u"Đếm"_s, .person = u"An"_s, .computer = u"PC"_s, .at = QDateTime(QDate(2025, 3, 1), QTime(8, 0), Qt::UTC)};
    for (int time = 0; time < words.at(1).toInt(); ++time) {
        core::UnitOfWork work(database, order);
        core::Household household = database.all<core::Household>(u"ORDER BY id LIMIT 1"_s).front();
        ++household.members;
        work.change(household);
        say(QByteArray::number(work.commit().unit));
    }
    return 0;
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(2);
    const QString verb = QCoreApplication::arguments().value(1);
    try {
        if (verb == "write"_L1)
            return writeForEver(words);
        if (verb == "hold"_L1)
            return hold(words);
        if (verb == "count"_L1)
            return count(words);
        if (verb == "keep"_L1) {
            crash::makeKeptRegister(words.at(0));
            return 0;
        }
    } catch (const core::Error &error) {
        say("failed " + error.message().toUtf8() + " [" + error.detail().toUtf8() + ']');
        return 2;
    }
    say("failed no such verb");
    return 2;
}
