#include "core/intake/cell_readings.h"

#include "core/base/folded.h"
#include "core/base/number_format.h"
#include "core/households/identity_number.h"
#include "core/intake/word_search.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct CellText { Q_DECLARE_TR_FUNCTIONS(core::CellReadings) };

constexpr int firstSerialDay = 4'000;       // December 1910: below it a bare number is no date.
constexpr int lastSerialDay = 60'000;
constexpr int youngestHead = 15;            // Two digits of a year: a head of household is at least so old.
constexpr int mostMembers = 30;
constexpr double largestArea = 1000;

// Every word with a capital, as names are written.
QString namedCase(const QString &name)
{
    QStringList words = name.toLower().split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word[0] = word.at(0).toUpper();
    return words.join(u' ');
}

bool needsCase(const QString &name)
{
    if (name.size() > 3 && name == name.toUpper())
        return true;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [](const QString &word) -> bool { return word.at(0).isLower(); });
}

}

Issue issueOf(const QString &field, const QString &code, Handling handling, const QString &written, const QString &proposed, const QString &message)
{
    return {.field = field, .code = code, .handling = handling, .written = written, .proposed = proposed, .message = message};
}

Reading<QString> readName(const QString &text, bool oddFont)
{
    Reading<QString> reading;
    const QString tidy = cleaned(text);
    if (tidy.isEmpty()) {
        reading.issues.push_back(issueOf(u"name"_s, u"missing_name"_s, Handling::Ask, text, {}, CellText::tr("The name is missing, so this row cannot become a household. Write the name and send the row again.")));
        return reading;
    }
    const QString name = needsCase(tidy) ? namedCase(tidy) : tidy;
    const auto repaired = [&](const QString &code, const QString &message) { reading.issues.push_back(issueOf(u"name"_s, code, Handling::Auto, text, name, message)); };
    if (oddFont)
        repaired(u"tcvn3_cell"_s, CellText::tr("The name was typed in an old font and was converted to Unicode."));
    else if (text.normalized(QString::NormalizationForm_C) != text)
        repaired(u"nfd_text"_s, CellText::tr("Letters and marks were stored apart and were joined."));
    if (tidy.size() != text.normalized(QString::NormalizationForm_C).size() || text.contains(QChar(0xa0)))
        repaired(u"extra_spaces"_s, CellText::tr("Superfluous spaces were taken away."));
    if (name != tidy)
        repaired(u"upper_case_name"_s, CellText::tr("The name was written as names are: each word with one capital."));
    if (std::any_of(name.begin(), name.end(), [](QChar letter) -> bool { return letter.isDigit(); }))
        reading.issues.push_back(issueOf(u"name"_s, u"name_digit"_s, Handling::Warn, text, name, CellText::tr("There is a digit in the name.")));
    reading.value = name;
    return reading;
}

namespace {

Reading<PartialDate> givenDate(const PartialDate &date, const QString &written, QDate today, std::vector<Issue> issues = {})
{
    const bool later = date.isFull() ? date.date() > today : date.year > today.year();
    if (later)
        return {std::nullopt, {issueOf(u"dob"_s, u"date_future"_s, Handling::Ask, written, {}, CellText::tr("The birth date %1 lies in the future. Ask for the right date.").arg(date.shown()))}};
    return {date, std::move(issues)};
}

Reading<PartialDate> impossibleDate(const QString &written)
{
    return {std::nullopt, {issueOf(u"dob"_s, u"date_impossible"_s, Handling::Ask, written, {}, CellText::tr("“%1” is not a date. Ask for the right birth date.").arg(written))}};
}

Reading<PartialDate> numericBirth(double number, const QString &written, QDate today)
{
    if (number != std::floor(number) && number < firstSerialDay)
        return impossibleDate(written);
    if (number >= 1880 && number <= 2199)
        return givenDate({int(number), 0, 0}, written, today);
    if (number < firstSerialDay || number > lastSerialDay)
        return impossibleDate(written);
    const PartialDate date = PartialDate::of(QDate(1899, 12, 30).addDays(qint64(number)));
    return givenDate(date, written, today, {issueOf(u"dob"_s, u"date_serial"_s, Handling::Auto, written, date.shown(), CellText::tr("Excel's number of a day was read as the date %1.").arg(date.shown()))});
}

int fullYear(int twoDigits, QDate today)
{
    return 2000 + twoDigits <= today.year() - youngestHead ? 2000 + twoDigits : 1900 + twoDigits;
}

Reading<PartialDate> shortYearBirth(const QRegularExpressionMatch &match, const QString &written, QDate today)
{
    const int year = fullYear(match.captured(3).toInt(), today);
    const auto date = PartialDate::fromTyped(match.captured(1) + u'/' + match.captured(2) + u'/' + QString::number(year));
    if (!date)
        return impossibleDate(written);
    return givenDate(*date, written, today, {issueOf(u"dob"_s, u"date_two_digit_year"_s, Handling::Warn, written, date->shown(), CellText::tr("The year has two digits; it was read as %1.").arg(year))});
}

Reading<PartialDate> writtenBirth(const QString &text, QDate today)
{
    static const QRegularExpression inWords(uR"(^(?:sinh )?(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$)"_s);
    static const QRegularExpression parts(uR"(^(\d{1,2})\s*[/.\-, ]\s*(\d{1,2})\s*[/.\-, ]\s*(\d{4})$)"_s);
    static const QRegularExpression shortYear(uR"(^(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{2})$)"_s);
    static const QRegularExpression isoDate(uR"(^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ].*)?$)"_s);
    static const QRegularExpression oneYear(uR"(^(?:nam |sinh nam |sn )?(\d{4})(?: ?\(?(?:al|am lich)\)?)?$)"_s);
    static const QRegularExpression usual(uR"(^\d{2}/\d{2}/\d{4}$)"_s);
    const QString tidy = cleaned(text);
    const QString words = folded(tidy);
    if (usual.match(tidy).hasMatch() || PartialDate::fromTyped(tidy).value_or(PartialDate{}).month == 0) {
        if (const auto date = PartialDate::fromTyped(tidy); date && date->isKnown())
            return givenDate(*date, text, today);
    }
    QString typed;
    if (auto match = inWords.match(words); match.hasMatch())
        typed = match.captured(1) + u'/' + match.captured(2) + u'/' + match.captured(3);
    else if (match = parts.match(words); match.hasMatch())
        typed = match.captured(1) + u'/' + match.captured(2) + u'/' + match.captured(3);
    else if (match = isoDate.match(words); match.hasMatch())
        typed = match.captured(3) + u'/' + match.captured(2) + u'/' + match.captured(1);
    else if (match = shortYear.match(words); match.hasMatch())
        return shortYearBirth(match, text, today);
    else if (match = oneYear.match(words); match.hasMatch())
        return numericBirth(match.captured(1).toDouble(), text, today);
    else
        typed = tidy;
    const auto date = PartialDate::fromTyped(typed);
    if (!date || !date->isKnown())
        return impossibleDate(text);
    return givenDate(*date, text, today, {issueOf(u"dob"_s, u"date_separator"_s, Handling::Auto, text, date->shown(), CellText::tr("The date was read as %1.").arg(date->shown()))});
}

}

Reading<PartialDate> readBirth(const Cell &cell, const QString &text, QDate today)
{
    if (cell.kind == Cell::Kind::Date)
        return givenDate(PartialDate::of(cell.date()), PartialDate::of(cell.date()).shown(), today);
    if (cell.kind == Cell::Kind::Number)
        return numericBirth(cell.number, text, today);
    bool isNumber = false;
    if (const double number = cleaned(text).toDouble(&isNumber); isNumber && number == std::floor(number) && number >= 1000)
        return numericBirth(number, text, today);
    return writtenBirth(text, today);
}

namespace {

QString digitsMeant(QString text)
{
    for (const auto &[wrong, right] : {std::pair{u'O', u'0'}, {u'o', u'0'}, {u'l', u'1'}, {u'I', u'1'}, {u'i', u'1'}, {u'S', u'5'}, {u's', u'5'}, {u'B', u'8'}, {u'Z', u'2'}})
        text.replace(wrong, right);
    return text;
}

bool contradicts(const QString &number, const PartialDate &birth, Gender gender)
{
    const auto findings = checkIdentityNumber(number, birth, gender);
    return std::any_of(findings.begin(), findings.end(), [](const IdentityFinding &finding) -> bool { return finding.handling == Handling::Ask; });
}

// Excel drops the zeros in front of a number; a text of 11 digits lost one only where what results fits the person.
QString withLostZeros(const Cell &cell, const QString &digits, const PartialDate &birth, Gender gender)
{
    const bool isNumber = cell.kind == Cell::Kind::Number;
    if (digits.startsWith(u'0') || digits.size() < 8)
        return digits;
    const QString twelve = digits.rightJustified(12, u'0');
    if ((digits.size() == 11 || digits.size() == 10) && (isNumber || !contradicts(twelve, birth, gender)))
        return twelve;
    return digits.size() == 8 && isNumber ? u'0' + digits : digits;
}

}

Reading<QString> readNumber(const Cell &cell, const QString &text, const PartialDate &birth, Gender gender)
{
    static const QRegularExpression separators(uR"([\s.'’`´,\-\x{a0}\x{200b}]+)"_s);
    Reading<QString> reading;
    const QString tidy = cleaned(text);
    QString digits = tidy;
    digits.remove(separators);
    if (digits.isEmpty()) {
        reading.issues.push_back(issueOf(u"id"_s, u"missing_id"_s, Handling::Ask, text, {}, CellText::tr("The identity number is missing. Ask for the CCCD number.")));
        return reading;
    }
    const QString whole = withLostZeros(cell, digits, birth, gender);
    if (whole != digits)
        reading.issues.push_back(issueOf(u"id"_s, u"id_lost_zero"_s, Handling::Auto, text, whole, CellText::tr("Excel had dropped the zero in front of the number; it was put back.")));
    else if (digits != text)
        reading.issues.push_back(issueOf(u"id"_s, u"id_spaced"_s, Handling::Auto, text, digits, CellText::tr("Spaces and signs inside the number were taken away.")));
    bool inDoubt = false;
    for (const IdentityFinding &finding : checkIdentityNumber(whole, birth, gender)) {
        const QString meant = finding.code == "id_letter"_L1 && digitsMeant(whole).size() == 12 ? digitsMeant(whole) : QString();
        reading.issues.push_back(issueOf(u"id"_s, finding.code, finding.handling, text, meant, finding.message));
        inDoubt = inDoubt || finding.handling == Handling::Ask;
    }
    if (!inDoubt)
        reading.value = whole;
    return reading;
}

Reading<Gender> readGender(const QString &text)
{
    const QString word = onlyWords(text);
    if (word == "nam"_L1 || word == "m"_L1 || word == "trai"_L1)
        return {Gender::Male, {}};
    if (word == "nu"_L1 || word == "f"_L1 || word == "gai"_L1)
        return {Gender::Female, {}};
    return {std::nullopt, {issueOf(u"gender"_s, u"gender_unknown"_s, Handling::Ask, text, {}, CellText::tr("“%1” is neither “Nam” nor “Nữ”.").arg(cleaned(text)))}};
}

Reading<std::vector<Category>> readCategories(const QString &text)
{
    QString words = onlyWords(text);
    std::vector<Category> found;
    if (holdsAnyWord(words, "thoat ngheo|moi thoat ngheo"_L1)) {
        found.push_back(Category::OutOfPoverty);
        words.remove(u"thoat ngheo"_s);
    }
    if (holdsAnyWord(words, "can ngheo|hcn|h can ngheo|ho can ngheo|cn"_L1)) {
        found.push_back(Category::NearPoor);
        words.replace(u"can ngheo"_s, u" "_s);
    }
    if (holdsAnyWord(words, "ngheo|hn"_L1))
        found.insert(found.begin(), Category::Poor);
    if (holdsAnyWord(words, "thien tai|bdkh|bien doi khi hau|bao lu|bao lut|lu lut|tt"_L1))
        found.push_back(Category::Disaster);
    if (holdsAnyWord(words, "co cong|ncc|liet si|liet sy|thuong binh|benh binh|me viet nam anh hung|chinh sach|tnls"_L1))
        found.push_back(Category::Merit);
    if (found.empty())
        return {std::nullopt, {issueOf(u"cats"_s, u"cat_unknown"_s, Handling::Ask, text, {}, CellText::tr("“%1” names no category of the movement.").arg(cleaned(text)))}};
    return {found, {}};
}

Reading<Need> readNeed(const QString &text)
{
    const QString words = onlyWords(text);
    const bool anew = holdsAnyWord(words, "xay moi|lam moi|xay dung moi|xay lai|lam lai|xay dung lai|dung moi|xm|moi|xay"_L1);
    const bool repair = holdsAnyWord(words, "sua chua|cai tao|nang cap|sua|sc"_L1);
    if (anew && repair)
        return {std::nullopt, {issueOf(u"need"_s, u"conflict_need"_s, Handling::Ask, text, {}, CellText::tr("Both building anew and repair are asked for. Ask which one."))}};
    if (anew || repair)
        return {anew ? Need::NewHouse : Need::Repair, {}};
    return {std::nullopt, {issueOf(u"need"_s, u"need_unknown"_s, Handling::Ask, text, {}, CellText::tr("“%1” says neither building anew nor repair.").arg(cleaned(text)))}};
}

Reading<int> readMembers(const QString &text)
{
    static const QRegularExpression shape(uR"(^0*(\d{1,2})(?:[.,]0+)?(?: ?(?:khau|nguoi|nhan khau))?$)"_s);
    const auto match = shape.match(folded(text));
    const int members = match.hasMatch() ? match.captured(1).toInt() : 0;
    if (members < 1 || members > mostMembers)
        return {std::nullopt, {issueOf(u"members"_s, u"members_unknown"_s, Handling::Ask, text, {}, CellText::tr("“%1” is not a number of members.").arg(cleaned(text)))}};
    return {members, {}};
}

Reading<double> readArea(const Cell &cell, const QString &text)
{
    static const QRegularExpression unit(uR"(\s*(m2|m 2|met vuong)\.?$)"_s);
    QString typed = folded(text);
    typed.remove(unit);
    const auto area = cell.kind == Cell::Kind::Number ? std::optional(cell.number) : decimalFromTyped(typed);
    if (!area || *area <= 0 || *area > largestArea)
        return {std::nullopt, {issueOf(u"area"_s, u"area_unknown"_s, Handling::Ask, text, {}, CellText::tr("“%1” is not an area in m².").arg(cleaned(text)))}};
    return {std::round(*area * 10) / 10, {}};
}

}
