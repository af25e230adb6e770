#include "core/eligibility/rule_reading.h"

#include "core/base/official_date.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> criterionTitles(const QJsonObject &json)
{
    QHash<QString, QString> titles;
    for (const QJsonValue &criterion : json.value("criteria"_L1).toArray())
        titles.insert(criterion["code"_L1].toString(), criterion["title"_L1].toString());
    return titles;
}

QStringList streamsOf(const RuleSet &set, const Rule &rule)
{
    QStringList streams;
    for (const QString &stream : set.streams)
        if (rule.streams & set.streamBit(stream))
            streams.append(stream);
    return streams;
}

QStringList papersOf(const Rule &rule)
{
    QStringList papers;
    for (const Condition *condition : {&rule.passes, &rule.warns})
        for (const Fact fact : condition->facts())
            papers.append(QString::fromUtf16(definitionOf(fact).paper));
    papers.removeDuplicates();
    return papers;
}

RuleReading readingOf(const RuleSet &set, const Rule &rule, const QJsonObject &json, const QHash<QString, QString> &criteria)
{
    RuleReading reading{.code = rule.code, .title = rule.title, .streams = streamsOf(set, rule), .isAdvice = rule.isAdvice,
                        .passes = conditionInWords(json.value("passes"_L1), criteria), .warns = {}, .fails = rule.fails, .unknown = rule.unknown,
                        .papers = papersOf(rule), .citation = rule.citation, .clause = rule.clause, .isVerified = json.value("verified"_L1).toBool(true)};
    if (rule.warns.isGiven())
        reading.warns = conditionInWords(json.value("warns"_L1), criteria);
    return reading;
}

QStringList indented(const std::vector<WordedLine> &lines, const QString &before)
{
    QStringList text;
    for (const WordedLine &line : lines)
        text.append(u"  "_s + (line.depth == 0 ? before : QString(QString(line.depth * 2, u' ') + u"- "_s)) + line.text);
    return text;
}

QStringList ruleInPlainText(const RuleReading &rule)
{
    QStringList text{rule.code + u". "_s + rule.title + u" ("_s + rule.streams.join(u", "_s) + u')'};
    text += indented(rule.passes, u"Đạt khi: "_s);
    if (!rule.warns.empty())
        text += indented(rule.warns, u"Cán bộ xem xét khi: "_s);
    text.append(u"  "_s + failureInWords(rule));
    text.append(u"  "_s + unknownInWords(rule));
    text.append(u"  Giấy tờ: "_s + rule.papers.join(u"; "_s));
    text.append(u"  Căn cứ: "_s + rule.citation + (rule.isVerified ? QString() : u" (chưa đối chiếu văn bản)"_s));
    return text;
}

QStringList materialsInPlainText(const Durability &materials)
{
    QStringList text;
    for (const Component component : allComponents) {
        const MaterialList &list = materials.components[std::size_t(component)];
        text.append(titleOf(component) + u":"_s);
        text.append(u"  Bền chắc: "_s + materialsInWords(component, list.durable, list.durableWords));
        text.append(u"  Không bền chắc: "_s + materialsInWords(component, list.weak, list.weakWords));
    }
    return text;
}

QString needTitleOf(const QString &need)
{
    return need == "xay_moi"_L1 ? u"Đề xuất xây mới khi: "_s : u"Đề xuất sửa chữa khi: "_s;
}

}

RuleSetReading readInWords(const QByteArray &body)
{
    const RuleSet set = ruleSetFromJson(body);
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QHash<QString, QString> titles = criterionTitles(json);
    RuleSetReading reading{.code = set.code, .version = set.version, .title = set.title, .citation = set.citation, .validFrom = set.validFrom,
                           .isVerified = json.value("verified"_L1).toBool(true), .streams = set.streams, .criteria = {}, .rules = {}, .suggestions = {},
                           .judgesHouses = judgesHouses(json), .materials = set.materials, .thresholds = thresholdsOf(json)};
    for (const QJsonValue &criterion : json.value("criteria"_L1).toArray())
        reading.criteria.push_back({criterion["code"_L1].toString(), criterion["title"_L1].toString(), conditionInWords(criterion["when"_L1], titles)});
    const QJsonArray rules = json.value("rules"_L1).toArray();
    for (std::size_t i = 0; i < set.rules.size(); ++i)
        reading.rules.push_back(readingOf(set, set.rules[i], rules.at(qsizetype(i)).toObject(), titles));
    for (const QJsonValue &suggestion : json.value("suggestions"_L1).toArray())
        reading.suggestions.push_back({suggestion["need"_L1].toString(), conditionInWords(suggestion["when"_L1], titles)});
    return reading;
}

QString failureInWords(const RuleReading &rule)
{
    if (rule.isAdvice)
        return u"Nếu không đạt: chỉ nhắc cán bộ, không làm thay đổi kết quả."_s;
    return rule.fails == RuleResult::Fail ? u"Nếu không đạt: không đủ điều kiện."_s : u"Nếu không đạt: cán bộ xem xét."_s;
}

QString unknownInWords(const RuleReading &rule)
{
    return rule.unknown == RuleResult::Missing ? u"Nếu chưa có thông tin: thiếu dữ liệu, chưa kết luận."_s : u"Nếu chưa có thông tin: cán bộ xem xét."_s;
}

QString materialsInWords(Component component, const QStringList &codes, const QStringList &words)
{
    QStringList titles;
    for (const QString &code : codes)
        titles.append(beganLower(materialTitle(component, code)));
    const QString listed = titles.isEmpty() ? u"(không có)"_s : titles.join(u", "_s);
    return words.isEmpty() ? listed : listed + u"; trong danh sách của xã ghi: "_s + words.join(u", "_s);
}

QString inPlainText(const RuleSetReading &reading)
{
    QStringList text{reading.code + u", phiên bản "_s + QString::number(reading.version) + u": "_s + reading.title,
                     u"Căn cứ: "_s + reading.citation + (reading.isVerified ? QString() : u" (chưa đối chiếu văn bản)"_s),
                     u"Áp dụng từ ngày "_s + screenDate(reading.validFrom) + u" cho: "_s + reading.streams.join(u", "_s), QString()};
    for (const CriterionReading &criterion : reading.criteria)
        text += QStringList{u"Tiêu chí "_s + criterion.code + u". "_s + criterion.title} + indented(criterion.holds, u"Đạt khi: "_s);
    text.append(QString());
    for (const RuleReading &rule : reading.rules)
        text += ruleInPlainText(rule) + QStringList{QString()};
    for (const SuggestionReading &suggestion : reading.suggestions)
        text += indented(suggestion.holds, needTitleOf(suggestion.need));
    if (reading.judgesHouses)
        text += QStringList{QString()} + materialsInPlainText(reading.materials) + QStringList{QString()};
    for (const Threshold &threshold : reading.thresholds)
        text.append(reading.code + u'.' + threshold.name + u": "_s + threshold.words + (threshold.meantFor.isEmpty() ? QString() : QString(u" ("_s + threshold.meantFor + u')')));
    return text.join(u'\n');
}

}
