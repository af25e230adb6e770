#include "core/intake/content_words.h"

#include "core/base/folded.h"
#include "core/intake/list_layout.h"
#include "core/intake/word_search.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsLookedAt = 150;
constexpr int leastRows = 4;

bool isYear(const QString &text) { return text.size() == 4 && text >= "1900"_L1 && text <= "2030"_L1; }

bool matches(const QString &text, const QRegularExpression &shape) { return shape.match(text).hasMatch(); }

// One value, cleaned and folded, as a member of a field; the empty text when it fits none.
QString fieldOfValue(const QString &value)
{
    static const QRegularExpression number(uR"(^'?\d{9}$|^'?\d{11,12}$)"_s);
    static const QRegularExpression date(uR"(^\d{1,2}[/.\-]\d{1,2}[/.\-]\d{4}$)"_s);
    if (matches(value, number))
        return u"id"_s;
    if (matches(value, date) || isYear(value))
        return u"dob"_s;
    if (value == "nam"_L1 || value == "nu"_L1)
        return u"gender"_s;
    if (holdsAnyWord(value, "kinh|muong|thai|tay|nung|chut|lao|hmong|dao"_L1) && value.size() <= 8)
        return u"ethnic"_s;
    if (holdsAnyWord(value, "thon|tdp|xom|to dan pho|khoi"_L1))
        return u"hamlet"_s;
    if (holdsAnyWord(value, "ngheo|can ngheo|co cong|thien tai|liet si|thuong binh"_L1))
        return u"cat"_s;
    if (holdsAnyWord(value, "xay moi|sua chua|lam moi|cai tao"_L1))
        return u"need"_s;
    if (holdsAnyWord(value, "nen|lang xi mang|lat gach"_L1))
        return u"floor"_s;
    if (holdsAnyWord(value, "mai|ngoi|fibro|lop|fibro xi mang|tranh"_L1))
        return u"roof"_s;
    if (holdsAnyWord(value, "tuong|khung|cot|vach|phen"_L1))
        return u"frame"_s;
    return {};
}

QStringList valuesBelow(const Sheet &sheet, const ListText &text, const ListLayout &layout, int column)
{
    QStringList values;
    for (const SheetRow &row : sheet.rows) {
        if (row.number <= layout.headerBottom || row.at(column).isEmpty())
            continue;
        values.append(folded(text.of(row.at(column), column)));
        if (values.size() == rowsLookedAt)
            break;
    }
    return values;
}

QString fieldOfColumn(const QStringList &values)
{
    if (values.size() < leastRows)
        return {};
    QHash<QString, int> votes;
    for (const QString &value : values)
        ++votes[fieldOfValue(value)];
    for (auto vote = votes.cbegin(); vote != votes.cend(); ++vote)
        if (!vote.key().isEmpty() && vote.value() * 10 >= values.size() * 7)
            return vote.key();
    return {};
}

}

void guessFromContent(const Sheet &sheet, const ListText &text, ListLayout &layout)
{
    QSet<QString> known;
    for (const ColumnMatch &column : layout.columns)
        known.insert(column.field);
    for (ColumnMatch &column : layout.columns) {
        const bool isGender = column.field == "gender_m"_L1 || column.field == "gender_f"_L1;
        if (!column.field.isEmpty() && !isGender)
            continue;
        const QString field = fieldOfColumn(valuesBelow(sheet, text, layout, column.column));
        if (isGender && field == "dob"_L1)
            column.field = column.field == "gender_m"_L1 ? u"dob_m"_s : u"dob_f"_s;
        else if (!isGender && !field.isEmpty() && !known.contains(field)) {
            column.field = field;
            known.insert(field);
        }
    }
}

bool isMark(const QString &text)
{
    static const QSet<QString> marks{u"x"_s, u"v"_s, u"✓"_s, u"✔"_s, u"√"_s, u"×"_s, u"1"_s, u"co"_s, u"c"_s, u"*"_s, u"+"_s, u"dung"_s, u"xx"_s, u"☑"_s, u"☒"_s};
    return marks.contains(folded(text));
}

bool isNoMark(const QString &text)
{
    static const QSet<QString> marks{u""_s, u"0"_s, u"-"_s, u"khong"_s, u"k"_s, u"☐"_s};
    return marks.contains(folded(text));
}

}
