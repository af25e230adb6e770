#include "core/integrity/printed_code.h"

#include "tests/support/catch.h"
#include "tests/support/small_register.h"
#include "tests/support/tampering.h"

#include <QRegularExpression>

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

using Kind = CodeAnswer::Kind;

struct Printing : MemoryRegister {
    Printing()
    {
        addPlace(database, u"Xã A"_s);
        addPlace(database, u"Xã B"_s);
    }

    Kind kindOf(const QString &typed) { return answerTo(database, typed).kind; }
};

}

TEST_CASE_METHOD(Printing, "a printed code has a fixed short form", "[store][printed_code]")
{
    const QString code = printedCode(database);

    CHECK(QRegularExpression(u"^ANCU1:2:[A-Z2-7]{24}$"_s).match(code).hasMatch());
    CHECK(QRegularExpression(u"^ANCU1:2:([A-Z2-7]{4} ){5}[A-Z2-7]{4}$"_s).match(groupedCode(code)).hasMatch());
    CHECK(groupedCode(code).remove(u' ') == code);
}

TEST_CASE("the form of a printed code is frozen", "[store][printed_code]")
{
    MemoryRegister fixed;
    fixed.database.run(u"UPDATE local_identity SET uid = '00112233445566778899aabbccddeeff'"_s);
    fixed.database.run(uR"(
        INSERT INTO journal_unit (id, title, person, computer, at, reason, final, entries, previous, link)
        VALUES (142, 'Nhập hộ', 'An', 'PC', '2025-03-01T08:00:00.000Z', '', 0, 1, x'', ?))"_s, QByteArray(32, '\x2a'));

    CHECK(printedCode(fixed.database) == u"ANCU1:142:FIVCUKRKFIVCUKRK4E5LZBMF"_s);
}

TEST_CASE_METHOD(Printing, "a code that was printed is right and says when it was and what came later", "[store][printed_code]")
{
    const QString code = printedCode(database);
    CHECK(answerTo(database, code).isRight());
    CHECK(answerTo(database, code).later == 0);

    addPlace(database, u"Xã C"_s);
    const CodeAnswer answer = answerTo(database, code);

    CHECK(answer.isRight());
    CHECK(answer.unit.id == 2);
    CHECK(answer.unit.person == u"Nguyễn Văn An"_s);
    CHECK(answer.later == 1);
    CHECK(sentenceOf(answer) == u"The code is right: change no. 2 of the history, “Thêm xã”, made at 15:00 01/03/2025 by Nguyễn Văn An.\n"
                                "Everything up to then stands as it was when the paper was made; 1 change(s) came later."_s);
}

TEST_CASE_METHOD(Printing, "a code is read however it was typed", "[store][printed_code]")
{
    const QString code = printedCode(database);
    QString confused = code;
    confused.replace(u'O', u'0').replace(u'I', u'1').replace(u'B', u'8');

    CHECK(kindOf(code.toLower()) == Kind::Right);
    CHECK(kindOf(u"  "_s + groupedCode(code) + u"\n"_s) == Kind::Right);
    CHECK(kindOf(confused) == Kind::Right);
    CHECK(kindOf(code.mid(6)) == Kind::Right);
    CHECK(kindOf(QString(code).remove(u':')) == Kind::Right);
    CHECK(kindOf(QString(code).replace(u':', u';')) == Kind::Right);
    CHECK(kindOf(u"ancu l : "_s + code.mid(6)) == Kind::Right);
}

TEST_CASE_METHOD(Printing, "every single wrong letter is told as a typing mistake, never as a changed history", "[store][printed_code]")
{
    const QString code = printedCode(database);
    for (qsizetype at = code.size() - 24; at < code.size(); ++at)
        for (const QChar letter : u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s) {
            QString typed = code;
            typed[at] = letter;
            if (typed != code)
                REQUIRE(kindOf(typed) == Kind::Mistyped);
        }
    CHECK(kindOf(QString(code).replace(u":2:"_s, u":3:"_s)) == Kind::Mistyped);
    CHECK(kindOf(code.chopped(1)) != Kind::Right);
    CHECK(kindOf(code.chopped(1)) != Kind::Changed);
}

TEST_CASE_METHOD(Printing, "what is no code is told as that", "[store][printed_code]")
{
    CHECK(kindOf(QString()) == Kind::NotACode);
    CHECK(kindOf(u"ANCU1:2:"_s) == Kind::NotACode);
    CHECK(kindOf(u"Nguyễn Văn An"_s) == Kind::NotACode);
    CHECK(kindOf(u"ANCU2:2:ABCDEFGHIJKLMNOPQRSTUVWX"_s) == Kind::NotACode);
    CHECK(kindOf(QString(10'000, u'A')) == Kind::NotACode);
    CHECK(kindOf(QString(30, QChar(0))) == Kind::NotACode);
    CHECK(kindOf(u"99999999999999999999:ABCDEFGHIJKLMNOPQRSTUVWX"_s) == Kind::NotACode);
}

TEST_CASE_METHOD(Printing, "a code of another register is told as that", "[store][printed_code]")
{
    MemoryRegister other;
    addPlace(other.database, u"Xã A"_s);

    CHECK(kindOf(printedCode(other.database)) == Kind::OtherRegister);
}

TEST_CASE_METHOD(Printing, "a paper that is newer than the file shows that an older file was put in place", "[store][printed_code]")
{
    const QString code = printedCode(database);
    cutLastUnits(database, 1);

    const CodeAnswer answer = answerTo(database, code);

    CHECK(answer.kind == Kind::Missing);
    CHECK(sentenceOf(answer).startsWith(u"NOT IN ORDER: the paper was printed after change no. 2, which this file does not have."_s));
}

TEST_CASE_METHOD(Printing, "a history that was written anew does not agree with the paper", "[store][printed_code]")
{
    const QString code = printedCode(database);
    dropGuards(database);
    database.run(u"UPDATE journal_unit SET link = zeroblob(32) WHERE id = 2"_s);

    CHECK(kindOf(code) == Kind::Changed);
}

TEST_CASE_METHOD(Printing, "a code does not vouch for a history whose entries were altered", "[store][printed_code]")
{
    const QString code = printedCode(database);
    dropGuards(database);
    database.run(u"UPDATE journal_entry SET after = '{}' WHERE id = 1"_s);

    CHECK(kindOf(code) == Kind::Changed);
}

TEST_CASE_METHOD(Printing, "a paper from a file that a restore replaced is explained", "[store][printed_code]")
{
    const QString restored = journalHead(database);
    addPlace(database, u"Xã C"_s);
    const QString code = printedCode(database);
    const QString replaced = journalHead(database);
    cutLastUnits(database, 1);
    commit(u"Khôi phục"_s, [&](UnitOfWork &work) {
        work.restore(u"restoration"_s, 1, u"{\"id\":1,\"backup\":\"b\",\"restored_unit\":2,\"restored_head\":\""_s + restored
                                              + u"\",\"replaced_unit\":3,\"replaced_head\":\""_s + replaced + u"\"}"_s);
    });

    const CodeAnswer answer = answerTo(database, code);

    CHECK(answer.kind == Kind::Replaced);
    CHECK(sentenceOf(answer) == u"The paper was printed from the file that was replaced when a backup was restored at 15:00 01/03/2025. "
                                "Change no. 3 is in the replaced file, not in this one."_s);
}

TEST_CASE("an empty journal and a file without identity have no code", "[store][printed_code]")
{
    MemoryRegister empty;
    CHECK(printedCode(empty.database).isEmpty());

    addPlace(empty.database, u"Xã A"_s);
    empty.database.run(u"DROP TABLE local_identity"_s);
    CHECK(printedCode(empty.database).isEmpty());
}
