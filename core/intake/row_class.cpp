#include "core/intake/row_class.h"

#include "core/base/folded.h"
#include "core/intake/content_words.h"
#include "core/intake/heading_words.h"
#include "core/places/place_name.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSectionName = 60;
constexpr int leastStatements = 4;

bool isStatement(const QString &field)
{
    static const QSet<QString> fields{u"id"_s, u"issue"_s, u"dob"_s, u"dob_m"_s, u"dob_f"_s, u"gender"_s, u"gender_m"_s, u"gender_f"_s, u"ethnic"_s,
                                      u"cat"_s, u"cat_ngheo"_s, u"cat_can_ngheo"_s, u"cat_thien_tai"_s, u"cat_co_cong"_s, u"need"_s,
                                      u"need_xay_moi"_s, u"need_sua_chua"_s, u"area"_s, u"floor"_s, u"frame"_s, u"roof"_s, u"phone"_s};
    return fields.contains(field);
}

bool isWholeNumber(const QString &text)
{
    static const QRegularExpression shape(uR"(^\d{1,6}\.?$)"_s);
    return shape.match(text).hasMatch();
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) -> bool { return letter.isDigit(); });
}

// "I. Thôn Châu Nội (12 hộ)" → "Thôn Châu Nội".
QString withoutNumbering(QString text)
{
    static const QRegularExpression front(uR"(^\s*([IVXLC]+|[A-Z]|\d{1,2})\s*[.)\-/:]\s*)"_s);
    static const QRegularExpression tail(uR"(\s*([(:\-–]\s*)?(cộng|tổng)?\s*:?\s*\d+\s*hộ\s*\)?\s*$)"_s, QRegularExpression::CaseInsensitiveOption);
    text.remove(front);
    text.remove(tail);
    while (text.endsWith(u':') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

}

RowSorter::RowSorter(const ListLayout &layout, const ListText &text, QSet<QString> hamlets) : m_layout(layout), m_text(text), m_hamlets(std::move(hamlets))
{
    for (auto column = layout.columnOf.cbegin(); column != layout.columnOf.cend(); ++column)
        if (isStatement(column.key()))
            m_statementColumns.push_back(column.value());
}

QString RowSorter::textOf(const SheetRow &row, const QString &field) const
{
    const auto column = m_layout.columnOf.constFind(field);
    return column == m_layout.columnOf.cend() ? QString() : cleaned(m_text.of(row.at(*column), *column));
}

// The first text that is more than the number of a section ("VIII", "A").
QString RowSorter::firstText(const SheetRow &row) const
{
    static const QRegularExpression numbering(uR"(^([IVXLC]+|[A-Z]|\d+)[.)]?$)"_s);
    for (std::size_t column = 0; column < row.cells.size(); ++column)
        if (row.cells[column].kind == Cell::Kind::Text)
            if (const QString text = cleaned(m_text.of(row.cells[column], int(column))); !text.isEmpty() && !numbering.match(text).hasMatch())
                return text;
    return {};
}

int RowSorter::statements(const SheetRow &row) const
{
    int count = 0;
    for (const int column : m_statementColumns)
        if (const Cell &cell = row.at(column); !cell.isEmpty() && !isNoMark(m_text.of(cell, column)))
            ++count;
    return count;
}

// "(1) (2) (3)", "1 2 3" or "A B 1 2" below the header.
bool RowSorter::isColumnNumbers(const SheetRow &row) const
{
    static const QRegularExpression shape(uR"(^(\(?\d{1,2}\)?(\s*=.*)?|[A-Z]|\(?\d{1,2}\s*=.*\)?)$)"_s);
    int numbers = 0;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const QString text = cleaned(m_text.of(row.cells[column], int(column)));
        if (text.isEmpty())
            continue;
        if (!shape.match(text).hasMatch())
            return false;
        ++numbers;
    }
    return numbers >= 3 && !textOf(row, u"name"_s).isEmpty();
}

bool RowSorter::isRepeatedHeader(const SheetRow &row) const
{
    const QString name = folded(textOf(row, u"name"_s));
    if (name.isEmpty())
        return false;
    if (name == m_layout.leafOf.value(u"name"_s))
        return true;
    int same = 0;
    for (auto column = m_layout.columnOf.cbegin(); column != m_layout.columnOf.cend(); ++column)
        same += !m_layout.leafOf.value(column.key()).isEmpty() && folded(textOf(row, column.key())) == m_layout.leafOf.value(column.key());
    return same >= 2;
}

bool RowSorter::namesHamlet(const QString &text) const
{
    const QString name = withoutNumbering(text);
    if (name.isEmpty() || name.size() > longestSectionName)
        return false;
    const QString core = hamletCore(name);
    return core != folded(name) || m_hamlets.contains(core);
}

RowClass RowSorter::classOf(const SheetRow &row) const
{
    static const QRegularExpression total(uR"(^((tong cong|tong so|toan xa|tong toan xa|cong toan xa)\b|(tong|cong)\s*:?$))"_s);
    bool empty = true;
    for (std::size_t column = 0; column < row.cells.size() && empty; ++column)
        empty = cleaned(m_text.of(row.cells[column], int(column))).isEmpty();
    if (empty)
        return RowClass::Blank;
    if (row.number <= m_layout.headerBottom + 2 && isColumnNumbers(row))
        return RowClass::ColumnNumbers;
    if (isRepeatedHeader(row))
        return RowClass::RepeatedHeader;
    const QString first = firstText(row);
    const int said = statements(row);
    const QString name = textOf(row, u"name"_s);
    const bool numbered = isWholeNumber(textOf(row, u"stt"_s));
    const bool namesPerson = hasDigit(textOf(row, u"id"_s)) || hasDigit(textOf(row, u"dob"_s)) || hasDigit(textOf(row, u"dob_m"_s)) || hasDigit(textOf(row, u"dob_f"_s));
    if (!namesPerson && total.match(folded(first)).hasMatch())
        return RowClass::Total;
    // Signatures below a list fill a few cells too, but without a number of the row or of a person.
    const bool certain = numbered || namesPerson;
    if ((certain && (said >= 2 || (said == 1 && !name.isEmpty()))) || said >= leastStatements)
        return RowClass::Household;
    if (namesHamlet(first))
        return RowClass::Section;
    return numbered && !name.isEmpty() ? RowClass::Household : RowClass::Remark;
}

QString RowSorter::sectionName(const SheetRow &row) const
{
    return withoutNumbering(firstText(row));
}

}
