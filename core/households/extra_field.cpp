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

void tidy(ExtraField &field)
{
    field.title = cleaned(field.title);
    QStringList answers;
    for (const QString &answer : field.answers())
        if (const QString tidied = cleaned(answer); !tidied.isEmpty() && !answers.contains(tidied))
            answers.append(tidied);
    field.choices = field.kind == ExtraKind::Choice ? answers.join(u'\n') : QString();
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
        if (field.validFrom.isValid() && field.validTo.isValid() && field.validTo <= field.validFrom)
            throw Error(Error::Kind::BadRequest, ExtraText::tr("The field “%1” ends before it begins.").arg(field.title));
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
