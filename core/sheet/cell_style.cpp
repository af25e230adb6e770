#include "core/sheet/cell_style.h"

#include <QRegularExpression>

#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr double days1904 = 1462;
constexpr double dayAfterLast = 2'958'466;   // 01/01/10000

}

bool isBuiltInDateFormat(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
}

bool isDateFormat(const QString &format)
{
    static const QRegularExpression notLetters(uR"("[^"]*"|\\.|_.|\*.|\[[^\]]*\])"_s);
    QString letters = format.section(u';', 0, 0);
    letters.remove(notLetters);
    if (letters.compare("general"_L1, Qt::CaseInsensitive) == 0)
        return false;
    for (const QChar letter : letters)
        if (QStringView(u"dDyY").contains(letter))
            return true;
    return false;
}

void setNumber(Cell &cell, double number, const CellStyle &style, DateSystem dates)
{
    if (!std::isfinite(number)) {
        cell.kind = Cell::Kind::Error;
        cell.text = u"#NUM!"_s;
        return;
    }
    const bool isDate = style.isDate && number >= 0 && number < dayAfterLast;
    cell.kind = isDate ? Cell::Kind::Date : Cell::Kind::Number;
    cell.number = isDate && dates == DateSystem::From1904 ? number + days1904 : number;
}

}
