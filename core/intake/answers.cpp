#include "core/intake/answers.h"

#include "core/base/folded.h"
#include "core/intake/list_source.h"
#include "core/intake/match.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct AnswersText { Q_DECLARE_TR_FUNCTIONS(core::Answers) };

// A list has one column for a field, or one for each value of it: men and women, each category, each need.
bool isColumnOf(const QString &field, const QString &column)
{
    if (field.isEmpty() || column.isEmpty())
        return false;
    if (field == "cats"_L1)
        return column == "cat"_L1 || column.startsWith("cat_"_L1);
    if (field == "gender"_L1 && (column == "dob_m"_L1 || column == "dob_f"_L1))
        return true;
    return column == field || column.startsWith(field + u'_');
}

std::vector<Draft>::iterator draftAt(ListReading &list, int row)
{
    const auto found = std::lower_bound(list.drafts.begin(), list.drafts.end(), row, [](const Draft &draft, int number) -> bool { return draft.row < number; });
    return found != list.drafts.end() && found->row == row ? found : list.drafts.end();
}

RowAnswers answersOf(const Draft &draft)
{
    RowAnswers answers;
    for (const AnsweredCell &answered : draft.answers)
        if (const auto place = placeOfCell(answered.cell))
            answers.insert(place->second, answered.answer);
    return answers;
}

}

bool answerCell(Database &database, Review &review, int list, const QString &cell, const std::optional<QString> &answer)
{
    ListReading &reading = review.lists[std::size_t(list)];
    const auto place = placeOfCell(cell);
    const ListSource::Row *kept = place && reading.source ? reading.source->find(place->first) : nullptr;
    const auto draft = kept ? draftAt(reading, place->first) : reading.drafts.end();
    if (draft == reading.drafts.end())
        return false;
    RowAnswers answers = answersOf(*draft);
    const RowAnswers before = answers;
    answers.remove(place->second);
    if (answer && *answer != draft->written.value(place->second))
        answers.insert(place->second, *answer);
    if (answers == before)
        return false;
    const PlaceBook places(database);
    Draft after = readAnswered(kept->row, reading.source->context(places), kept->section, answers);
    after.accepted = draft->accepted || draft->status == Draft::Status::Rejected;
    matchAgain(database, places, review, list, std::move(after));
    checkTotals(reading);
    return true;
}

CellAnswers answersOf(const ListReading &list)
{
    CellAnswers answers;
    for (const Draft &draft : list.drafts)
        for (const AnsweredCell &answered : draft.answers)
            answers.insert(answered.cell, answered.answer);
    return answers;
}

QString fieldOfColumn(const std::vector<ColumnMatch> &columns, int column)
{
    const auto found = std::find_if(columns.begin(), columns.end(), [column](const ColumnMatch &match) -> bool { return match.column == column; });
    return found == columns.end() ? QString() : found->field;
}

QString cellToAnswer(const std::vector<ColumnMatch> &columns, int row, const Issue &issue)
{
    const auto place = placeOfCell(issue.cell);
    if (!place || place->first != row)
        return {};
    if (issue.code == answeredCode || isColumnOf(issue.field, fieldOfColumn(columns, place->second)))
        return issue.cell;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const ColumnMatch &match) -> bool { return isColumnOf(issue.field, match.field); });
    return found == columns.end() ? QString() : cellName(row, found->column);
}

QString contradictedCell(const std::vector<ColumnMatch> &columns, const Draft &draft, const Issue &issue)
{
    const QString field = issue.code == "id_year_mismatch"_L1 ? u"dob"_s : issue.code == "id_gender_mismatch"_L1 ? u"gender"_s : QString();
    QString cell;
    for (const ColumnMatch &match : columns)
        if (isColumnOf(field, match.field) && (cell.isEmpty() || saidIn(draft, cell).isEmpty()))
            cell = cellName(draft.row, match.column);
    return cell;
}

QString saidIn(const Draft &draft, const QString &cell)
{
    const auto place = placeOfCell(cell);
    if (!place || place->first != draft.row)
        return {};
    return answersOf(draft).value(place->second, draft.written.value(place->second));
}

QString typedProposal(const ListReading &list, const Issue &issue)
{
    if (!issue.field.startsWith("fund_"_L1) || issue.code == answeredCode)
        return issue.proposed;
    QString digits = issue.proposed;
    bool isNumber = false;
    const qint64 dong = digits.remove(u'.').toLongLong(&isNumber);
    const qint64 unit = list.amountUnit.dong();
    return isNumber && dong % unit == 0 ? QString::number(dong / unit) : issue.proposed;
}

QHash<QString, CellAnswers> readAnswers(const QString &path)
{
    const Workbook workbook = readWorkbook(path);
    const auto refuse = [&](const QString &why) { throw Error(Error::Kind::File, AnswersText::tr("The answers in %1 cannot be used. Nothing was stored.").arg(QFileInfo(path).fileName()) + u'\n' + why); };
    const std::vector<SheetRow> rows = workbook.sheets.empty() ? std::vector<SheetRow>() : workbook.sheets.front().rows;
    QHash<QString, int> columns;
    for (int column = 0; !rows.empty() && column < int(rows.front().cells.size()); ++column)
        columns.insert(folded(rows.front().at(column).text).trimmed(), column);
    for (const QString &name : {u"file"_s, u"cell"_s, u"value"_s})
        if (!columns.contains(name))
            refuse(AnswersText::tr("The column “%1” is missing; the columns are file, cell, value.").arg(name));
    QHash<QString, CellAnswers> answers;
    for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
        const QString cell = row->at(columns.value(u"cell"_s)).text.trimmed().toUpper();
        if (!placeOfCell(cell))
            refuse(AnswersText::tr("Row %1: “%2” is not the name of a cell, such as F11.").arg(row->number).arg(cell));
        answers[row->at(columns.value(u"file"_s)).text.trimmed()].insert(cell, row->at(columns.value(u"value"_s)).text);
    }
    return answers;
}

QStringList unusedAnswers(const QHash<QString, CellAnswers> &answers, const Review &review)
{
    QHash<QString, CellAnswers> used;
    for (const ListReading &list : review.lists)
        used[list.file].insert(answersOf(list));
    QStringList unused;
    for (auto file = answers.cbegin(); file != answers.cend(); ++file)
        for (auto cell = file->cbegin(); cell != file->cend(); ++cell)
            if (!used.value(file.key()).contains(cell.key()))
                unused.append(file.key() + u' ' + cell.key());
    unused.sort();
    return unused;
}

}
