#include "tests/crash/disk_errors.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <algorithm>
#include <limits>
#include <numeric>

namespace crash {

using namespace Qt::StringLiterals;

namespace {

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString copy = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(copy).path());
        QFile::copy(path, copy);
    }
}

QString nameOf(const DiskErrors &errors)
{
    const QString trouble = errors.trouble == Trouble::FullDisk ? u"disk full"_s : errors.trouble == Trouble::ReadOnlyDisk ? u"disk turns read-only"_s : u"I/O error"_s;
    return trouble + (errors.lasting == Lasting::Once ? u", once"_s : u", from then on"_s);
}

QString firstDifference(const QString &is, const QString &wanted)
{
    const QStringList a = is.split(u'\n'), b = wanted.split(u'\n');
    for (qsizetype line = 0; line < std::max(a.size(), b.size()); ++line)
        if (a.value(line) != b.value(line))
            return u" (“"_s + a.value(line) + u"” instead of “"_s + b.value(line) + u"”)"_s;
    return {};
}

/// The calls to strike of so many.
std::vector<int> chosenSteps(int calls, int atMost)
{
    const int first = calls <= atMost ? calls : atMost / 2;
    std::vector<int> steps(std::size_t(first), 0);
    std::iota(steps.begin(), steps.end(), 1);
    for (int spread = 1; calls > atMost && spread <= atMost - first; ++spread)
        steps.push_back(first + int(qint64(calls - first) * spread / (atMost - first)));
    return steps;
}

class Strikes {
public:
    Strikes(const Workflow &workflow, const DiskErrors &errors) : m_workflow(workflow), m_errors(errors)
    {
        m_tally.test = QLatin1StringView(workflow.name) + u": "_s + nameOf(errors);
        Site site(m_prepared.path());
        site.create();
        workflow.prepare(site);
        m_before = contentOf(site.database());
        expect(!workflow.isDone(site), u"the workflow is done before it was run"_s);
        site.close();
        onCopy([&](Site &copy) {
            workflow.run(copy);
            m_after = contentOf(copy.database());
            expect(workflow.isDone(copy), u"the workflow was run and is not done"_s);
        });
        onCopy([&](Site &copy) { m_calls = callsOf(copy); });
    }

    int calls() const { return m_calls; }

    Tally run()
    {
        for (const int step : chosenSteps(m_calls, m_errors.strikesAtMost))
            if (m_tally.findings.isClean())
                onCopy([&](Site &site) { strike(site, step); });
        return m_tally;
    }

private:
    template<class Do> void onCopy(Do act)
    {
        const QTemporaryDir folder;
        copyFolder(m_prepared.path(), folder.path());
        Site site(folder.path());
        act(site);
    }

    void expect(bool holds, const QString &words)
    {
        if (!holds)
            m_tally.findings += {.state = 1, .words = {m_step + words}};
    }

    /// How many calls this trouble could strike, counted on a good disk.
    int callsOf(Site &site)
    {
        FaultyDisk &disk = FaultyDisk::instance();
        disk.arm(m_errors.trouble, std::numeric_limits<int>::max());
        m_workflow.run(site);
        const int calls = disk.steps();
        disk.heal();
        return calls;
    }

    void strike(Site &site, int step)
    {
        m_step = u"step %1: "_s.arg(step);
        FaultyDisk &disk = FaultyDisk::instance();
        disk.arm(m_errors.trouble, step, m_errors.lasting);
        const bool isThrough = attempt(site);
        const bool wasStruck = disk.hasStruck();
        disk.heal();
        try {
            check(site, isThrough);
        } catch (const core::Error &error) {
            expect(false, error.message() + u" ["_s + error.detail() + u']');
        }
        m_tally.done += wasStruck;
    }

    bool attempt(Site &site)
    {
        try {
            m_workflow.run(site);
            return true;
        } catch (const core::Error &error) {
            expect(error.message().endsWith(u'.') && error.message().contains(u' '), u"no sentence for the user: "_s + error.message());
            expect(error.kind() != core::Error::Kind::NotARegister, u"a whole register is called damaged: "_s + error.message());
            m_step += u"(“%1” %2) "_s.arg(error.message(), error.detail());
        } catch (const std::exception &error) {
            expect(false, u"not an error of the program: "_s + QString::fromLocal8Bit(error.what()));
        }
        return false;
    }

    void check(Site &site, bool isThrough)
    {
        const QString content = contentOf(site.database());
        expect(content == m_before || content == m_after, u"half applied"_s);
        if (isThrough)
            expect(m_workflow.isDone(site), u"said to be done and is not"_s);
        else if (!m_workflow.isDone(site))
            m_workflow.run(site);
        expect(m_workflow.isDone(site), u"not done when tried again"_s);
        expect(contentOf(site.database()) == m_after, u"not as an undisturbed run leaves it"_s + firstDifference(contentOf(site.database()), m_after));
        site.close();
        m_tally.findings += inspect(site);
        expect(contentOf(site.database()) == m_after, u"not as an undisturbed run leaves it when opened again"_s);
        m_tally.findings += inspectBeside(site);
    }

    const Workflow &m_workflow;
    DiskErrors m_errors;
    QTemporaryDir m_prepared;
    QString m_before;
    QString m_after;
    QString m_step;
    int m_calls = 0;
    Tally m_tally;
};

}

Tally diskErrors(const Workflow &workflow, const DiskErrors &errors)
{
    return Strikes(workflow, errors).run();
}

Tally diskErrorsOfAll(const DiskErrors &errors)
{
    Tally all{.test = nameOf(errors)};
    std::vector<int> calls;
    for (const Workflow &workflow : workflows()) {
        Strikes strikes(workflow, errors);
        const Tally tally = strikes.run();
        calls.push_back(strikes.calls());
        all.done += tally.done;
        all.findings += tally.findings;
    }
    const auto [fewest, most] = std::minmax_element(calls.begin(), calls.end());
    all.note = u"%1 workflows of %2 to %3 calls, at most %4 of each struck"_s.arg(calls.size()).arg(*fewest).arg(*most).arg(errors.strikesAtMost);
    return all;
}

}
