#include "core/eligibility/condition_words.h"

#include "core/base/number_format.h"

#include <QJsonArray>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct FlagWords {
    Fact fact;
    const char16_t *yes;
    const char16_t *no;
};

constexpr FlagWords flagWords[] = {
    {Fact::Poor, u"là hộ nghèo", u"không phải hộ nghèo"},
    {Fact::NearPoor, u"là hộ cận nghèo", u"không phải hộ cận nghèo"},
    {Fact::Disaster, u"bị ảnh hưởng bởi thiên tai, biến đổi khí hậu", u"không bị ảnh hưởng bởi thiên tai, biến đổi khí hậu"},
    {Fact::Merit, u"hộ có người có công", u"hộ không có người có công"},
    {Fact::MartyrFamily, u"là thân nhân liệt sĩ", u"không phải thân nhân liệt sĩ"},
    {Fact::HasHouse, u"đã có nhà ở", u"chưa có nhà ở"},
    {Fact::FoundationWeak, u"nền - móng không bền chắc", u"nền - móng bền chắc"},
    {Fact::WallsWeak, u"khung - tường không bền chắc", u"khung - tường bền chắc"},
    {Fact::RoofWeak, u"mái không bền chắc", u"mái bền chắc"},
    {Fact::DurableMaterials, u"nhà xây bằng vật liệu bền chắc", u"nhà không xây bằng vật liệu bền chắc"},
    {Fact::EverRepaired, u"nhà đã từng cải tạo, sửa chữa", u"nhà chưa từng cải tạo, sửa chữa"},
    {Fact::ResidentialLand, u"nhà xây trên đất ở", u"nhà không xây trên đất ở"},
    {Fact::LandCertificate, u"đất có Giấy chứng nhận", u"đất chưa có Giấy chứng nhận"},
    {Fact::EarlierSupport, u"đã được hỗ trợ nhà ở", u"chưa được hỗ trợ nhà ở"},
    {Fact::DestroyedSince, u"nhà được hỗ trợ đã hỏng do thiên tai, hỏa hoạn", u"nhà được hỗ trợ không hỏng do thiên tai, hỏa hoạn"},
    {Fact::SupportedByQd22, u"đã được hỗ trợ theo Quyết định 22/2013/QĐ-TTg", u"chưa được hỗ trợ theo Quyết định 22/2013/QĐ-TTg"},
    {Fact::SameNumberElsewhere, u"trùng số định danh với hộ khác", u"không trùng số định danh với hộ khác"},
    {Fact::Listed, u"đã có trong danh sách đã chốt", u"chưa có trong danh sách đã chốt"},
    {Fact::ListedElsewhere, u"hộ trùng số định danh đã có trong danh sách đã chốt", u"không có hộ trùng số định danh nào trong danh sách đã chốt"},
    {Fact::HeadDisabled, u"chủ hộ khuyết tật", u"chủ hộ không khuyết tật"},
};

constexpr std::pair<Fact, const char16_t *> damages[] = {
    {Fact::FoundationDamage, u"mức hư hỏng nền - móng"}, {Fact::WallsDamage, u"mức hư hỏng khung - tường"}, {Fact::RoofDamage, u"mức hư hỏng mái"}};
constexpr const char16_t *damageLevels[] = {u"tốt", u"hư hỏng nhẹ", u"hư hỏng", u"hư hỏng nặng", u"nguy cơ sập"};

const char16_t *damageTitle(Fact fact)
{
    for (const auto &[damaged, title] : damages)
        if (damaged == fact)
            return title;
    return nullptr;
}

QString titleOf(const FactDefinition &of)
{
    const char16_t *damage = damageTitle(of.fact);
    return damage ? QString::fromUtf16(damage) : beganLower(QString::fromUtf16(of.title));
}

QString flagInWords(const FactDefinition &of, bool holds)
{
    for (const FlagWords &words : flagWords)
        if (words.fact == of.fact)
            return QString::fromUtf16(holds ? words.yes : words.no);
    return titleOf(of) + (holds ? u": có"_s : u": không"_s);
}

QString choiceInWords(const FactDefinition &of, const QString &code)
{
    for (const ChoiceWord &choice : of.choices)
        if (code == QLatin1StringView(choice.code))
            return QString::fromUtf16(choice.title);
    return code;
}

// What reads oddly as "title: choice".
QString plainChoice(Fact fact, const QString &code)
{
    if (fact == Fact::Exclusion && code == "khong"_L1)
        return u"không thuộc trường hợp loại trừ nào"_s;
    return fact == Fact::Dispute && code == "khong"_L1 ? u"đất không có tranh chấp"_s : QString();
}

QString choicesInWords(const FactDefinition &of, const QString &is, const QJsonValue &value)
{
    if (const QString plain = plainChoice(of.fact, value.toString()); !plain.isEmpty() && is == "="_L1)
        return plain;
    QStringList titles;
    for (const QJsonValue &code : value.isArray() ? value.toArray() : QJsonArray{value})
        titles.append(choiceInWords(of, code.toString()));
    return titleOf(of) + (is == "!="_L1 ? u" không phải: "_s : u": "_s) + titles.join(of.choices.size() > 8 ? u"; "_s : u" hoặc "_s);
}

QString numberInWords(const FactDefinition &of, const QString &is, double value)
{
    if (of.fact == Fact::Persons && (is == "="_L1 || is == ">"_L1))
        return (is == "="_L1 ? u"nhà có "_s : u"nhà có trên "_s) + valueInWords(of.fact, value) + u" ở"_s;
    const QString title = titleOf(of);
    const QString shown = valueInWords(of.fact, value);
    if (of.fact == Fact::FundingGap && is == "<="_L1 && value == 0)
        return u"không còn thiếu kinh phí"_s;
    if (is == "<"_L1)
        return title + u" dưới "_s + shown;
    if (is == "<="_L1)
        return title + u" không quá "_s + shown;
    if (is == ">"_L1)
        return title + u" trên "_s + shown;
    if (is == ">="_L1)
        return title + u" từ "_s + shown + u" trở lên"_s;
    return title + (is == "!="_L1 ? u" khác "_s : u" là "_s) + shown;
}

struct Joined {
    QJsonArray parts;
    bool isAll = false;
};

std::optional<Joined> joinedIn(const QJsonObject &json)
{
    if (json.contains("all"_L1))
        return Joined{json.value("all"_L1).toArray(), true};
    if (json.contains("any"_L1))
        return Joined{json.value("any"_L1).toArray(), false};
    return std::nullopt;
}

/// Words one condition of a set.
class Wording {
public:
    explicit Wording(const QHash<QString, QString> &criteria) : m_criteria(criteria) {}

    void tell(const QJsonObject &json, int depth, std::vector<WordedLine> &lines) const
    {
        const auto joined = joinedIn(json);
        const qsizetype most = depth == 0 ? 2 : 4;
        if (!joined || testsIn(json) <= most) {
            lines.push_back({depth, inOneLine(json)});
            return;
        }
        lines.push_back({depth, joined->isAll ? u"có đủ các điều kiện sau:"_s : u"thuộc một trong các trường hợp sau:"_s});
        for (const QJsonValue &part : joined->parts)
            tell(part.toObject(), depth + 1, lines);
    }

private:
    qsizetype testsIn(const QJsonObject &json) const
    {
        const auto joined = joinedIn(json);
        if (!joined)
            return 1;
        qsizetype count = 0;
        for (const QJsonValue &part : joined->parts)
            count += testsIn(part.toObject());
        return count;
    }

    QString inOneLine(const QJsonObject &json) const
    {
        if (json.contains("fact"_L1))
            return testInWords(json);
        if (json.contains("not"_L1))
            return u"không thuộc trường hợp "_s + inOneLine(json.value("not"_L1).toObject());
        if (json.contains("criterion"_L1)) {
            const QString code = json.value("criterion"_L1).toString();
            return u"đạt tiêu chí "_s + code + u" ("_s + beganLower(m_criteria.value(code)) + u')';
        }
        const auto joined = joinedIn(json);
        return joined ? joinedInOneLine(*joined) : QString();
    }

    QString joinedInOneLine(const Joined &joined) const
    {
        if (joined.parts.isEmpty())
            return joined.isAll ? u"không đòi hỏi gì thêm"_s : u"chưa có quy định"_s;
        QStringList parts;
        for (const QJsonValue &part : joined.parts) {
            const QString words = inOneLine(part.toObject());
            parts.append(joinedIn(part.toObject()) && joined.parts.size() > 1 ? u'(' + words + u')' : words);
        }
        const QString last = parts.takeLast();
        return parts.isEmpty() ? last : parts.join(u", "_s) + (joined.isAll ? u" và "_s : u" hoặc "_s) + last;
    }

    const QHash<QString, QString> &m_criteria;
};

}

QString beganLower(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toLower();
    return text;
}

QString beganUpper(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString valueInWords(Fact fact, double value)
{
    const QString shown = decimalText(value, 2);
    if (damageTitle(fact))
        return value >= 0 && value <= 4 && value == int(value) ? shown + u" ("_s + QString::fromUtf16(damageLevels[int(value)]) + u')' : shown;
    return withUnit(value, fact);
}

QString testInWords(const QJsonObject &test)
{
    const auto fact = factByKey(test.value("fact"_L1).toString());
    if (!fact)
        return {};
    const FactDefinition &of = definitionOf(*fact);
    const QString is = test.value("is"_L1).toString();
    const QJsonValue value = test.value("value"_L1);
    if (of.kind == FactKind::Flag)
        return flagInWords(of, value.toBool() == (is != "!="_L1));
    return of.kind == FactKind::Choice ? choicesInWords(of, is, value) : numberInWords(of, is, value.toDouble());
}

std::vector<WordedLine> conditionInWords(const QJsonValue &condition, const QHash<QString, QString> &criteria)
{
    std::vector<WordedLine> lines;
    Wording(criteria).tell(condition.toObject(), 0, lines);
    return lines;
}

}
