#include "core/households/identity_number.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct IdentityText { Q_DECLARE_TR_FUNCTIONS(core::IdentityNumber) };

// The 63 provinces of birth registration (Annex 1 of circular 07/2016/TT-BCA).
constexpr std::array provinces{1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45, 46,
                               48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96};
constexpr int firstCountryCode = 100;

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) -> bool { return letter.unicode() >= '0' && letter.unicode() <= '9'; });
}

bool isKnownOrigin(int code)
{
    return code >= firstCountryCode || std::find(provinces.begin(), provinces.end(), code) != provinces.end();
}

void checkStructure(const QString &number, const PartialDate &birth, Gender gender, std::vector<IdentityFinding> &findings)
{
    const int origin = number.left(3).toInt();
    if (!isKnownOrigin(origin))
        findings.push_back({u"id_province"_s, Handling::Ask, IdentityText::tr("No province has the code %1 with which the number begins.").arg(number.left(3))});
    else if (origin >= firstCountryCode)
        findings.push_back({u"id_country"_s, Handling::Warn, IdentityText::tr("The number says the birth was registered abroad (%1).").arg(number.left(3))});
    if (gender != Gender::Unknown && genderOfNumber(number) != gender)
        findings.push_back({u"id_gender_mismatch"_s, Handling::Ask,
                            gender == Gender::Male ? IdentityText::tr("Digit 4 of the number says a woman, the list says a man.")
                                                   : IdentityText::tr("Digit 4 of the number says a man, the list says a woman.")});
    if (birth.isKnown() && birthYearOfNumber(number) != birth.year)
        findings.push_back({u"id_year_mismatch"_s, Handling::Ask,
                            IdentityText::tr("The number says born in %1, the list says %2.").arg(birthYearOfNumber(number)).arg(birth.year)});
    const QString tail = number.right(6);
    if (tail.count(tail.front()) == tail.size())
        findings.push_back({u"id_repeated"_s, Handling::Warn, IdentityText::tr("The last six digits are all the same; such numbers are usually filled in by hand.")});
}

}

std::vector<IdentityFinding> checkIdentityNumber(const QString &number, const PartialDate &birth, Gender gender)
{
    std::vector<IdentityFinding> findings;
    if (number.isEmpty())
        return findings;
    if (!isDigits(number))
        return {{u"id_letter"_s, Handling::Ask, IdentityText::tr("An identity number has digits only; “%1” has other signs.").arg(number)}};
    if (number.size() == 12)
        checkStructure(number, birth, gender, findings);
    else if (number.size() != 9)
        findings.push_back({u"id_length"_s, Handling::Ask,
                            IdentityText::tr("The number has %1 digits; a CCCD has 12 and an old CMND has 9.").arg(number.size())});
    return findings;
}

PaperKind paperKindOf(const QString &number)
{
    if (!isDigits(number))
        return PaperKind::Other;
    return number.size() == 12 ? PaperKind::Cccd : number.size() == 9 ? PaperKind::Cmnd : PaperKind::Other;
}

QString maskedNumber(const QString &number)
{
    if (number.size() < 9)
        return u"*"_s.repeated(number.size());
    return number.left(3) + u"*"_s.repeated(number.size() - 7) + number.right(4);
}

Gender genderOfNumber(const QString &number)
{
    if (paperKindOf(number) != PaperKind::Cccd)
        return Gender::Unknown;
    return number.at(3).digitValue() % 2 == 0 ? Gender::Male : Gender::Female;
}

int birthYearOfNumber(const QString &number)
{
    if (paperKindOf(number) != PaperKind::Cccd)
        return 0;
    return 1900 + number.at(3).digitValue() / 2 * 100 + number.mid(4, 2).toInt();
}

}
