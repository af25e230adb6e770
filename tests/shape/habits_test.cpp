#include "tests/shape/source_tree.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QStringList linesWith(const QStringList &files, const QRegularExpression &pattern)
{
    QStringList findings;
    for (const QString &file : files) {
        int number = 0;
        for (const QString &line : shape::linesOf(file)) {
            ++number;
            if (pattern.match(line).hasMatch())
                findings.append(file + u':' + QString::number(number) + u' ' + line.trimmed());
        }
    }
    return findings;
}

// Qt cannot flush a folder: there each system is asked in its own branch.
QStringList writtenForBothSystems()
{
    return {u"core/store/durable_file.cpp"_s};
}

QStringList programSources()
{
    return shape::sources(u"core"_s) + shape::sources(u"ui"_s) + shape::sources(u"app"_s);
}

}

TEST_CASE("no file has grown beyond one idea", "[shape]")
{
    QStringList findings;
    for (const QString &file : programSources())
        if (const auto lines = shape::linesOf(file).size(); lines > 600)
            findings.append(file + u": "_s + QString::number(lines));

    CHECK(findings.join(u'\n') == QString());
}

TEST_CASE("the words of an official form are not translated", "[shape]")
{
    CHECK(linesWith(shape::sources(u"core/forms"_s), QRegularExpression(uR"(\btr\(u?"[^"]*[À-ỹ])"_s)).join(u'\n') == QString());
}

TEST_CASE("a value never becomes part of an SQL text", "[shape]")
{
    const QRegularExpression glued(uR"re((SELECT|INSERT|UPDATE|DELETE|WHERE)\b.*\.arg\()re"_s);

    CHECK(linesWith(programSources(), glued).join(u'\n') == QString());
}

TEST_CASE("the core never asks the clock", "[shape]")
{
    const QRegularExpression clock(uR"((QDate|QDateTime|QTime)::current)"_s);

    CHECK(linesWith(shape::sources(u"core"_s), clock).join(u'\n') == QString());
}

TEST_CASE("nothing is left for later in the code", "[shape]")
{
    CHECK(linesWith(programSources(), QRegularExpression(uR"(\b(TODO|FIXME|XXX)\b)"_s)).join(u'\n') == QString());
}

// A name such as “A < B và <b>C</b>” is shown as it stands: plain labels by their factory, messages by Ask, tool tips by plainTip.
TEST_CASE("text of people and files is never taken for markup", "[shape]")
{
    const auto without = [](QStringList files, const QStringList &factories) -> QStringList {
        files.removeIf([&](const QString &file) -> bool { return factories.contains(file); });
        return files;
    };
    const QStringList sources = shape::sources(u"ui"_s) + shape::sources(u"app"_s);

    const QRegularExpression label(uR"(new QLabel\b|\bQLabel\s+\w+\s*[({;])"_s);
    CHECK(linesWith(without(sources, {u"ui/widgets/plain_label.cpp"_s, u"ui/base/ask.cpp"_s}), label).join(u'\n') == QString());

    const QRegularExpression formLabel(uR"(addRow\((?!plainLabel\()[^,]*\+)"_s);   // A text given to a form layout becomes such a label.
    CHECK(linesWith(sources, formLabel).join(u'\n') == QString());

    const QRegularExpression box(uR"(\b(QMessageBox|QErrorMessage|QInputDialog|QToolTip|QWhatsThis)\b)"_s);
    CHECK(linesWith(without(sources, {u"ui/base/ask.cpp"_s}), box).join(u'\n') == QString());

    const QRegularExpression tip(uR"((setToolTip|setWhatsThis)\((?!.*plainTip\()(?!(0, )?tr\("[^"]*"\)\))(?!key\.isEmpty\(\)))"_s);
    CHECK(linesWith(sources, tip).join(u'\n') == QString());
    CHECK(linesWith(sources, QRegularExpression(uR"(ToolTipRole(?!.*plainTip))"_s)).join(u'\n') == QString());

    const QRegularExpression markup(uR"(\b(setHtml|insertHtml|setMarkdown|Qt::RichText|Qt::AutoText|Qt::MarkdownText)\b)"_s);
    // The handbook shows only what the program carries.
    const QStringList escapes{u"ui/widgets/verdict_panel.cpp"_s, u"ui/widgets/case_story_panel.cpp"_s, u"ui/dialogs/rules_window.cpp"_s, u"ui/dialogs/handbook_window.cpp"_s};
    CHECK(linesWith(without(sources, escapes), markup).join(u'\n') == QString());
}

// There each is tested for its contrast.
TEST_CASE("colours are named in one place for the window and in one for charts", "[shape]")
{
    QStringList files = shape::sources(u"ui"_s) + shape::sources(u"app"_s);
    for (const QString &place : {u"ui/base/colours.h"_s, u"ui/charts/chart_palette.h"_s, u"ui/charts/chart_palette.cpp"_s})
        CHECK(files.removeAll(place) == 1);

    const QRegularExpression colour(uR"(\bQColor\((0x|\d|"|u")|color:\s*#|#[0-9a-fA-F]{6}\b|setStyleSheet|\bQt::(dark|light)?(red|green|blue|gray|yellow|cyan|magenta)\b)"_s,
                                    QRegularExpression::CaseInsensitiveOption);
    CHECK(linesWith(files, colour).join(u'\n') == QString());
}

TEST_CASE("no call is made that only one system has", "[shape]")
{
    const QRegularExpression posix(uR"(#include <(unistd|sys/|dirent|fcntl|pwd)|\bfopen\()"_s);

    QStringList files = programSources();
    for (const QString &withBranch : writtenForBothSystems())
        files.removeAll(withBranch);
    CHECK(linesWith(files, posix).join(u'\n') == QString());
}

TEST_CASE("what must call the system itself says how on Windows", "[shape]")
{
    for (const QString &file : writtenForBothSystems())
        CHECK_FALSE(linesWith({file}, QRegularExpression(u"^#ifdef Q_OS_WIN"_s)).isEmpty());
}

TEST_CASE("the top level holds what was agreed and nothing else", "[shape]")
{
    const QStringList agreed{u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"LICENSE"_s, u"README.md"_s, u"app"_s, u"build"_s,
                             u"core"_s, u"resources"_s, u"tests"_s, u"translations"_s, u"ui"_s};
    const QDir root(QStringLiteral(ANCU_SOURCE_DIR));
    for (const QString &name : root.entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        CHECK(agreed.contains(name));
}

TEST_CASE("every migration is numbered and named", "[shape]")
{
    QStringList missing;
    for (const QString &file : shape::filesUnder(u"resources/migrations"_s, {u"*.sql"_s}))
        if (!file.contains(QRegularExpression(uR"(/\d{4}_[a-z_]+\.sql$)"_s)))
            missing.append(file);

    CHECK(missing.join(u'\n') == QString());
}
