#include "core/integrity/printed_code.h"

#include "core/base/base32.h"
#include "core/base/number_format.h"
#include "core/integrity/known_heads.h"
#include "core/integrity/replaced_stretch.h"
#include "core/integrity/verify_checks.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct CodeText { Q_DECLARE_TR_FUNCTIONS(core::PrintedCode) };

const QString prefix = u"ANCU1"_s;
constexpr qsizetype linkBytes = 10;
constexpr qsizetype registerBytes = 3;
constexpr qsizetype checkBytes = 2;
constexpr qsizetype letters = 24;
constexpr qsizetype lettersInGroup = 4;

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(QByteArray("ancu-code-1:" + bytes), QCryptographicHash::Blake2b_256);
}

QByteArray registerMark(const QString &uid)
{
    return digest("register" + uid.toUtf8()).left(registerBytes);
}

/// What the letters say, followed by what guards them and the number against mistyping.
QByteArray guarded(qint64 unit, const QByteArray &content)
{
    return content + digest("check" + QByteArray::number(unit) + ':' + content).left(checkBytes);
}

struct ReadCode {
    qint64 unit = 0;
    QByteArray bytes;
};

// The letters are counted from the end, so that the colons may be missing or misread.
std::optional<ReadCode> readCode(const QString &typed)
{
    static const QRegularExpression marks(u"[^\\p{L}\\p{N}]+"_s);
    static const QRegularExpression head(u"^(?:ANCU[1IL])?([0-9OILB]{1,12})$"_s);
    const QString plain = typed.toUpper().remove(marks);
    const auto match = head.match(plain.chopped(std::min(letters, plain.size())));
    const QByteArray bytes = bytesOfBase32(plain.last(std::min(letters, plain.size())));
    if (!match.hasMatch() || bytes.isEmpty())
        return std::nullopt;
    QString digits = match.captured(1);
    digits.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1').replace(u'B', u'8');
    return ReadCode{.unit = digits.toLongLong(), .bytes = bytes};
}

CodeAnswer answerInRegister(Database &database, const ReadCode &code, const Progress &progress)
{
    using Kind = CodeAnswer::Kind;
    CodeAnswer answer{.unit = {.id = code.unit}};
    const auto link = database.first<QByteArray>(u"SELECT link FROM journal_unit WHERE id = ?"_s, code.unit);
    answer.later = database.value<qint64>(u"SELECT COUNT(*) FROM journal_unit WHERE id > ?"_s, code.unit);
    if (link && link->left(linkBytes) == code.bytes.left(linkBytes)) {
        // The link speaks for the entries only as long as they agree with it.
        const bool stands = lookAtChain({database, {}, progress}).findings.isEmpty();
        answer.kind = stands ? Kind::Right : Kind::Changed;
        answer.unit = *journalUnit(database, code.unit);
        return answer;
    }
    answer.kind = link ? Kind::Changed : Kind::Missing;
    for (const ReplacedStretch &stretch : replacedStretches(database)) {
        if (!stretch.holds(code.unit))
            continue;
        answer.kind = Kind::Replaced;
        answer.restoredAt = stretch.at;
    }
    return answer;
}

QString rightSentence(const CodeAnswer &answer)
{
    const QString at = QDateTime::fromString(answer.unit.at, Qt::ISODateWithMs).toLocalTime().toString(u"HH:mm dd/MM/yyyy"_s);
    const QString made = CodeText::tr("The code is right: change no. %1 of the history, “%2”, made at %3 by %4.")
                             .arg(grouped(answer.unit.id), answer.unit.title, at, answer.unit.person);
    if (answer.later == 0)
        return made + u'\n' + CodeText::tr("Nothing was changed since.");
    return made + u'\n' + CodeText::tr("Everything up to then stands as it was when the paper was made; %1 change(s) came later.", nullptr, int(answer.later)).arg(grouped(answer.later));
}

}

QString nameOf(CodeAnswer::Kind kind)
{
    switch (kind) {
    case CodeAnswer::Kind::Right: return u"right"_s;
    case CodeAnswer::Kind::NotACode: break;
    case CodeAnswer::Kind::Mistyped: return u"mistyped"_s;
    case CodeAnswer::Kind::OtherRegister: return u"other_register"_s;
    case CodeAnswer::Kind::Missing: return u"missing"_s;
    case CodeAnswer::Kind::Changed: return u"changed"_s;
    case CodeAnswer::Kind::Replaced: return u"replaced"_s;
    }
    return u"not_a_code"_s;
}

QString printedCode(Database &database)
{
    const auto head = database.first<std::tuple<qint64, QByteArray>>(u"SELECT id, link FROM journal_unit ORDER BY id DESC LIMIT 1"_s);
    const QString uid = registerUid(database);
    if (!head || uid.isEmpty())
        return {};
    const auto &[unit, link] = *head;
    return prefix + u':' + QString::number(unit) + u':' + base32(guarded(unit, link.left(linkBytes) + registerMark(uid)));
}

QString groupedCode(const QString &code)
{
    QString grouped = code;
    for (qsizetype at = code.size() - lettersInGroup; at > code.size() - letters; at -= lettersInGroup)
        grouped.insert(at, u' ');
    return grouped;
}

CodeAnswer answerTo(Database &database, const QString &typed, const Progress &progress)
{
    const auto code = readCode(typed);
    if (!code)
        return {};
    const QByteArray content = code->bytes.left(linkBytes + registerBytes);
    if (guarded(code->unit, content) != code->bytes)
        return {.kind = CodeAnswer::Kind::Mistyped};
    if (content.mid(linkBytes) != registerMark(registerUid(database)))
        return {.kind = CodeAnswer::Kind::OtherRegister, .unit = {.id = code->unit}};
    return answerInRegister(database, *code, progress);
}

QString sentenceOf(const CodeAnswer &answer)
{
    const QString number = grouped(answer.unit.id);
    switch (answer.kind) {
    case CodeAnswer::Kind::Right: return rightSentence(answer);
    case CodeAnswer::Kind::NotACode: break;
    case CodeAnswer::Kind::Mistyped:
        return CodeText::tr("A letter of the code is wrong or missing. Compare it with the paper, letter by letter; with a scanner, turn off Vietnamese typing (UniKey).");
    case CodeAnswer::Kind::OtherRegister:
        return CodeText::tr("The code is sound but comes from another register. Open the register that the paper was printed from.");
    case CodeAnswer::Kind::Missing:
        return CodeText::tr("NOT IN ORDER: the paper was printed after change no. %1, which this file does not have. "
                            "An older file was put in its place or the end of the history was cut off. Look for the newest file of the register.").arg(number);
    case CodeAnswer::Kind::Changed:
        return CodeText::tr("NOT IN ORDER: the history up to change no. %1 is not the one of the paper. It was changed since. "
                            "Keep this file and the paper, and report it to the head of the office.").arg(number);
    case CodeAnswer::Kind::Replaced:
        return CodeText::tr("The paper was printed from the file that was replaced when a backup was restored at %1. "
                            "Change no. %2 is in the replaced file, not in this one.")
            .arg(answer.restoredAt.toLocalTime().toString(u"HH:mm dd/MM/yyyy"_s), number);
    }
    return CodeText::tr("This is not a code of An Cư. It has 24 letters after the number, for example %1.").arg(u"ANCU1:142:ABCD EFGH IJKL MNOP QRST UVWX"_s);
}

}
