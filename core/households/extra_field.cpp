#include "core/households/extra_field.h"

#include "core/base/folded.h"
#include "core/base/number_format.h"
#include "core/base/official_date.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct ExtraText { Q_DECLARE_TR_FUNCTIONS(core::ExtraField) };

constexpr QChar betweenDays = u'\t';   // No answer has one: what is typed is cleaned.
const QString yes = u"co"_s;
const QString no = u"khong"_s;
constexpr int decimals = 6;

std::optional<QString> storedNumber(const QString &typed)
{
    static const QRegularExpression zerosAtTheEnd(u"\\.?0+$"_s);
    const auto number = decimalFromTyped(typed);
    return number ? std::optional(QString::number(*number, 'f', decimals).remove(zerosAtTheEnd)) : std::nullopt;
}

std::optional<QString> storedDay(const QString &typed)
{
    const auto date = PartialDate::fromTyped(typed);
    return date && date->isFull() ? std::optional(date->iso()) : std::nullopt;
}

std::optional<QString> storedYesNo(const QString &typed)
{
    const QString plain = folded(typed);
    if (plain == yes || plain == "x"_L1 || plain == "yes"_L1)
        return yes;
    if (plain == no || plain == "no"_L1)
        return no;
    return std::nullopt;
}

std::optional<QString> storedChoice(const QStringList &answers, const QString &typed)
{
    const QString exact = cleaned(typed);
    if (answers.contains(exact))
        return exact;
    for (const QString &answer : answers)
        if (folded(answer) == folded(exact))
            return answer;
    return std::nullopt;
}

ExtraChoice choiceOf(const QString &line)
{
    const auto day = [&](int part) -> QDate { return QDate::fromString(line.section(betweenDays, part, part), Qt::ISODate); };
    return {.answer = line.section(betweenDays, 0, 0), .validFrom = day(1), .validTo = day(2)};
}

// An answer without days stands alone, as it did before answers had days.
QString lineOf(const ExtraChoice &choice)
{
    if (choice.period() == Period())
        return choice.answer;
    return choice.answer + betweenDays + choice.validFrom.toString(Qt::ISODate) + betweenDays + choice.validTo.toString(Qt::ISODate);
}

void tidy(ExtraField &field)
{
    field.title = cleaned(field.title);
    QStringList known;
    std::vector<ExtraChoice> choices;
    for (ExtraChoice choice : field.choiceList()) {
        choice.answer = cleaned(choice.answer);
        if (field.kind != ExtraKind::Choice || choice.answer.isEmpty() || known.contains(choice.answer))
            continue;
        known.append(choice.answer);
        choices.push_back(choice);
    }
    field.setChoiceList(choices);
}

void refuseEndBeforeBeginning(const ExtraField &field)
{
    const auto endsTooSoon = [](const Period &period) -> bool { return period.first.isValid() && period.end.isValid() && period.end <= period.first; };
    if (endsTooSoon(field.period()))
        throw Error(Error::Kind::BadRequest, ExtraText::tr("The field “%1” ends before it begins.").arg(field.title));
    for (const ExtraChoice &choice : field.choiceList())
        if (endsTooSoon(choice.period()))
            throw Error(Error::Kind::BadRequest, ExtraText::tr("The answer “%1” of the field “%2” ends before it begins.").arg(choice.answer, field.title));
}

void refuseIncomplete(const std::vector<ExtraField> &fields)
{
    QSet<QString> titles;
    for (const ExtraField &field : fields) {
        if (field.title.isEmpty())
            throw Error(Error::Kind::BadRequest, ExtraText::tr("A field has no title. Write what is asked, for example “Number of children at school”."));
        if (titles.contains(folded(field.title)))
            throw Error(Error::Kind::BadRequest, ExtraText::tr("There are two fields “%1”. Give one of them another title.").arg(field.title));
        titles.insert(folded(field.title));
        if (field.kind == ExtraKind::Choice && field.choices.isEmpty())
            throw Error(Error::Kind::BadRequest, ExtraText::tr("The field “%1” is chosen from a list, but the list is empty. Write its answers.").arg(field.title));
        refuseEndBeforeBeginning(field);
    }
}

// An answer stays readable as long as the field shows it as something that the field would take again.
void refuseUnreadableAnswers(const ExtraField &before, const ExtraField &after, Database &database)
{
    int lost = 0;
    QString example;
    for (const QString &value : database.rows<QString>(u"SELECT value FROM extra_value WHERE field_id = ?"_s, before.id))
        if (!storedAnswer(after, shownAnswer(before, value))) {
            ++lost;
            example = shownAnswer(before, value);
        }
    if (lost > 0)
        throw Error(Error::Kind::Conflict, ExtraText::tr("%Ln household(s) have an answer to “%1” that the changed field could not keep, such as “%2”. Keep the field and add a new one.",
                                                         nullptr, lost).arg(before.title, example));
}

// The stored spelling follows the field's kind.
void respellAnswers(const ExtraField &before, const ExtraField &after, UnitOfWork &work)
{
    for (ExtraValue &value : work.database().all<ExtraValue>(u"WHERE field_id = ? ORDER BY id"_s, before.id)) {
        value.value = *storedAnswer(after, shownAnswer(before, value.value));
        work.change(value);
    }
}

void removeField(const ExtraField &field, UnitOfWork &work)
{
    const int answers = work.database().value<int>(u"SELECT COUNT(*) FROM extra_value WHERE field_id = ?"_s, field.id);
    if (answers > 0)
        throw Error(Error::Kind::Conflict, ExtraText::tr("%Ln household(s) have an answer to “%1”, so the field cannot be deleted. Give it a last day instead; the answers stay.",
                                                         nullptr, answers).arg(field.title));
    work.remove(field.id);
}

}

std::vector<ExtraChoice> ExtraField::choiceList() const
{
    std::vector<ExtraChoice> list;
    for (const QString &line : choices.split(u'\n', Qt::SkipEmptyParts))
        list.push_back(choiceOf(line));
    return list;
}

void ExtraField::setChoiceList(const std::vector<ExtraChoice> &list)
{
    QStringList lines;
    for (const ExtraChoice &choice : list)
        lines.append(lineOf(choice));
    choices = lines.join(u'\n');
}

QStringList ExtraField::answers() const
{
    QStringList answers;
    for (const ExtraChoice &choice : choiceList())
        answers.append(choice.answer);
    return answers;
}

QStringList ExtraField::answersOn(QDate day) const
{
    QStringList answers;
    for (const ExtraChoice &choice : choiceList())
        if (choice.period().contains(day))
            answers.append(choice.answer);
    return answers;
}

QString choiceInWords(const QString &line)
{
    const ExtraChoice choice = choiceOf(line);
    QStringList days;
    if (choice.validFrom.isValid())
        days.append(u"từ "_s + screenDate(choice.validFrom));
    if (choice.validTo.isValid())
        days.append(u"đến hết "_s + screenDate(choice.validTo.addDays(-1)));
    return days.isEmpty() ? choice.answer : QString(choice.answer + u" ("_s + days.join(u' ') + u')');
}

QString extraKindTitle(ExtraKind kind)
{
    switch (kind) {
    case ExtraKind::Text: return ExtraText::tr("Text");
    case ExtraKind::Number: return ExtraText::tr("Number");
    case ExtraKind::Day: return ExtraText::tr("Day");
    case ExtraKind::YesNo: return ExtraText::tr("Yes or no");
    case ExtraKind::Choice: return ExtraText::tr("One of a list");
    }
    return {};
}

std::vector<ExtraField> extraFields(Database &database)
{
    return database.all<ExtraField>(u"ORDER BY position, id"_s);
}

std::optional<QString> storedAnswer(const ExtraField &field, const QString &typed)
{
    switch (field.kind) {
    case ExtraKind::Text: return cleaned(typed);
    case ExtraKind::Number: return storedNumber(typed);
    case ExtraKind::Day: return storedDay(typed);
    case ExtraKind::YesNo: return storedYesNo(typed);
    case ExtraKind::Choice: return storedChoice(field.answers(), typed);
    }
    return std::nullopt;
}

QString shownAnswer(const ExtraField &field, const QString &stored)
{
    switch (field.kind) {
    case ExtraKind::Number: return QString(stored).replace(u'.', u',');   // not grouped: 1.500 typed back could be one and a half
    case ExtraKind::Day: return screenDate(QDate::fromString(stored, Qt::ISODate));
    case ExtraKind::YesNo: return stored == yes ? ExtraText::tr("Yes") : ExtraText::tr("No");
    case ExtraKind::Text:
    case ExtraKind::Choice: break;
    }
    return stored;
}

void saveExtraFields(std::vector<ExtraField> wanted, UnitOfWork &work)
{
    int position = 0;
    for (ExtraField &field : wanted) {
        tidy(field);
        field.position = ++position;
    }
    refuseIncomplete(wanted);
    QSet<qint64> kept;
    for (const ExtraField &field : wanted)
        kept.insert(field.id.value);
    for (const ExtraField &stored : extraFields(work.database()))
        if (!kept.contains(stored.id.value))
            removeField(stored, work);
    for (const ExtraField &field : wanted) {
        const auto before = field.id.isStored() ? work.database().find(field.id) : std::nullopt;
        if (!before) {
            work.add(field);
            continue;
        }
        refuseUnreadableAnswers(*before, field, work.database());
        respellAnswers(*before, field, work);
        work.change(field);
    }
}

}
