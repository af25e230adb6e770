// What becomes of a register when its bytes or its rows are changed from outside.

#include "tests/crash/bit_rot.h"
#include "tests/crash/kept_register.h"
#include "tests/crash/manipulations.h"
#include "tests/crash/seeds.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

TEST_CASE("a bit that turned over is found wherever it changes what is recorded", "[crash][rot]")
{
    const auto seed = GENERATE(1u, crash::newSeed());
    const crash::Tally tally = crash::bitRot({.flips = 250, .seed = seed});

    INFO(crash::wordsOf(tally));
    CHECK(tally.isClean());
}

TEST_CASE("each kind of manipulation is seen by the check that is made for it", "[crash][audit]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sổ.ancu"_s);
    crash::makeKeptRegister(path);
    crash::Random random(1);
    for (const crash::Manipulation &manipulation : crash::manipulations()) {
        const QStringList seenBy = crash::checksThatSee(manipulation, path, random);

        INFO(manipulation.name << ": " << seenBy.join(u' ').toStdString());
        if (manipulation.seenBy == crash::SeenBy::Anchor)
            CHECK(seenBy.isEmpty());
        else
            CHECK(seenBy.contains(manipulation.seenBy == crash::SeenBy::Chain ? u"chain"_s : u"state"_s));
    }
}

TEST_CASE("no manipulation at a random place goes unseen", "[crash][audit]")
{
    const crash::Tally tally = crash::randomManipulations(200, crash::newSeed());

    INFO(crash::wordsOf(tally));
    CHECK(tally.isClean());
}
