#include "core/forms/assessment_sheet.h"

#include "core/base/number_format.h"
#include "core/base/number_words.h"
#include "core/base/official_date.h"
#include "core/forms/list_page.h"
#include "core/forms/print_order.h"
#include "core/households/category.h"
#include "core/support/facts_of.h"
#include "core/support/listed_household.h"
#include "core/support/streams.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString notRecorded = u"chưa ghi nhận"_s;
constexpr double belowTablePt = 6;

QString orNotRecorded(const QString &text)
{
    return text.isEmpty() ? notRecorded : text;
}

// The sheet is to fit on one page, so its own text is as small as a paper may have it (11 pt) and stands close; what surrounds it does not.
Paragraph sentence(const QString &text)
{
    return {.text = text, .points = 11, .firstLineMm = 0, .spaceBeforePt = 1};
}

Paragraph sectionTitle(const QString &text, double spaceBeforePt = 3)
{
    return {.text = text, .alignment = Alignment::Left, .bold = true, .points = 12, .firstLineMm = 0, .spaceBeforePt = spaceBeforePt, .spaceAfterPt = 1, .keepWithNext = true};
}

QString addressOf(const AssessedHousehold &assessed)
{
    QStringList parts{assessed.record.household.address, assessed.line.hamlet, unitInSentence(assessed.line.placeName)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString stateOf(const HouseSurvey &survey, Component component)
{
    return unitInSentence(titleOf(component)) + u": "_s + unitInSentence(orNotRecorded(componentText(survey, component)));
}

QString areaOf(const HouseSurvey &survey)
{
    return survey.area ? decimalText(*survey.area, 1) + u" m²"_s : notRecorded;
}

QString houseSentence(const AssessedHousehold &assessed)
{
    const HouseSurvey *survey = surveyOn(assessed.record, assessed.verdict.on);
    if (!survey)
        return u"chưa có phiếu khảo sát hiện trạng."_s;
    if (survey->house == HouseStatus::NoHouse)
        return u"hộ chưa có nhà ở."_s;
    QStringList states{u"diện tích "_s + areaOf(*survey), u"năm xây dựng "_s + (survey->builtYear ? QString::number(*survey->builtYear) : notRecorded),
                       u"ngày khảo sát "_s + (survey->surveyedOn.isValid() ? officialShortDate(survey->surveyedOn) : notRecorded)};
    for (const Component component : allComponents)
        states.append(stateOf(*survey, component));
    return states.join(u"; "_s) + u'.';
}

std::vector<Paragraph> householdParagraphs(const AssessedHousehold &assessed)
{
    const ListedHousehold &line = assessed.line;
    const QString members = line.members > 0 ? officialCount(line.members) + u" người"_s : notRecorded;
    return {sectionTitle(u"I. Hộ gia đình và nhà ở"_s),
            sentence(u"1. Chủ hộ: "_s + line.name + u"; giới tính: "_s + orNotRecorded(genderTitle(line.gender)) + u"; sinh: "_s + orNotRecorded(line.birth.shown())
                     + u"; số CCCD/CMND: "_s + orNotRecorded(line.number) + u'.'),
            sentence(u"2. Nơi ở: "_s + orNotRecorded(addressOf(assessed)) + u"; đối tượng: "_s + orNotRecorded(line.categories) + u"; số khẩu: "_s + members + u'.'),
            sentence(u"3. Nhà ở: "_s + houseSentence(assessed))};
}

/// What section I says, by the key of the fact: the table does not say it again.
QHash<QString, QString> saidAbove(const AssessedHousehold &assessed)
{
    QHash<QString, QString> said;
    if (assessed.line.members > 0)
        said.insert(u"persons"_s, QString::number(assessed.line.members) + u" người"_s);
    const HouseSurvey *survey = surveyOn(assessed.record, assessed.verdict.on);
    if (survey && survey->house != HouseStatus::NoHouse) {
        said.insert(u"has_house"_s, u"có"_s);
        said.insert(u"area_total"_s, areaOf(*survey));
        said.insert(u"foundation"_s, componentText(*survey, Component::Foundation));
        said.insert(u"walls"_s, componentText(*survey, Component::Frame));
        said.insert(u"roof"_s, componentText(*survey, Component::Roof));
    }
    return said;
}

// What was seen, flags together; of a condition that is not met also the sentence that says why and what is needed; and the citation.
QString valuesOf(const Reason &reason, const QHash<QString, QString> &said)
{
    QStringList values, holding, lacking;
    bool isAbove = false;
    for (const SeenFact &fact : reason.facts) {
        if (fact.raw.isEmpty())
            continue;
        if (said.contains(fact.key) && said.value(fact.key) == fact.value)
            isAbove = true;
        else if (fact.raw == u"true"_s)
            holding.append(unitInSentence(fact.title));
        else if (fact.raw == u"false"_s)
            lacking.append(unitInSentence(fact.title));
        else
            values.append(unitInSentence(fact.title) + u": "_s + fact.value);
    }
    if (isAbove)
        values.prepend(u"theo mục I"_s);
    if (!holding.isEmpty())
        values.append(u"có: "_s + holding.join(u", "_s));
    if (!lacking.isEmpty())
        values.append(u"không: "_s + lacking.join(u", "_s));
    QString text = values.join(u"; "_s);
    if (reason.result != RuleResult::Pass)
        text += (text.isEmpty() ? QString() : u". "_s) + reason.text;
    if (!reason.citation.isEmpty())
        text += u" ("_s + reason.citation + u')';
    return text.left(1).toUpper() + text.mid(1);
}

Table conditionTable(const AssessedHousehold &assessed)
{
    Table table{.columns = {{9.5, Alignment::Centre}, {38, Alignment::Left}, {101, Alignment::Left}, {16.5, Alignment::Centre}},
                .heading = {{u"STT"_s, 0, 0}, {u"Điều kiện"_s, 0, 1}, {u"Giá trị ghi nhận (căn cứ)"_s, 0, 2}, {u"Kết quả"_s, 0, 3}},
                .points = 10};
    const QHash<QString, QString> said = saidAbove(assessed);
    for (const Reason &reason : assessed.verdict.reasons)
        table.rows.push_back({.cells = {{.value = qint64(table.rows.size()) + 1}, {.value = reason.title}, {.value = valuesOf(reason, said)},
                                        {.value = resultTitle(reason.result), .bold = reason.result != RuleResult::Pass}}});
    return table;
}

QString proposalOf(const ListedHousehold &line)
{
    const QString help = line.need == Need::Unknown ? u"chưa xác định hình thức hỗ trợ"_s : needTitle(line.need).toLower() + u" nhà ở"_s;
    if (line.amounts.empty())
        return u"Đề nghị: "_s + help + u"; chưa có mức hỗ trợ có hiệu lực."_s;
    return u"Đề nghị: "_s + help + u"; mức hỗ trợ: "_s + grouped(line.amount) + u" đồng (Bằng chữ: "_s + moneyInWords(line.amount) + u")."_s;
}

QString rulesSentence(const AssessedHousehold &assessed)
{
    const Verdict &verdict = assessed.verdict;
    if (verdict.ruleSet.isEmpty())
        return u"Chưa có bộ tiêu chí có hiệu lực."_s;
    const QString rules = u"Bộ tiêu chí "_s + verdict.ruleSet + u", phiên bản "_s + QString::number(verdict.version);
    const QString source = assessed.citation.isEmpty() ? QString() : QString(u" ("_s + assessed.citation + u')');
    return rules + source + u'.';
}

std::vector<Paragraph> conclusionParagraphs(const AssessedHousehold &assessed)
{
    const Outcome outcome = assessed.verdict.outcome;
    std::vector<Paragraph> paragraphs{sectionTitle(u"III. Kết luận: "_s + conclusionOf(outcome) + u'.', belowTablePt)};
    if (outcome == Outcome::Missing)
        paragraphs.push_back(sentence(u"Đề nghị: bổ sung dữ liệu còn thiếu nêu tại mục II, sau đó thẩm định lại."_s));
    if (outcome == Outcome::Eligible || outcome == Outcome::Officer) {
        paragraphs.push_back(sentence(proposalOf(assessed.line)));
        if (!assessed.line.verified)
            paragraphs.push_back(sentence(unverifiedNote().text));
    }
    paragraphs.push_back(sentence(rulesSentence(assessed)));
    paragraphs.back().italic = true;
    return paragraphs;
}

Signatures sheetSignatures(const SheetHeading &heading)
{
    return {.recipients = heading.office.recipients,
            .columns = {{.authority = {u"NGƯỜI THẨM ĐỊNH"_s}, .note = u"(Ký, ghi rõ họ tên)"_s, .name = heading.assessedBy},
                        {.authority = signingAuthority(heading.office, heading.position), .note = u"(Ký, ghi rõ họ tên, đóng dấu)"_s, .name = heading.signedBy}}};
}

/// Assesses as long as there is one; then the commune of each household does.
const Place *assessingDistrict(const PrintOrder &order)
{
    return districtOn(order.places(), order.day());
}

QString citationOf(Database &database, const Verdict &verdict)
{
    for (const StoredRuleSet &rules : database.all<StoredRuleSet>(u"WHERE code = ? AND version = ?"_s, verdict.ruleSet, verdict.version))
        return rules.citation;
    return {};
}

Document composePtd(const PrintOrder &order)
{
    const Judge judge(order.database(), order.day());
    LineMaker lines(order.database(), order.day());
    return order.eachHousehold([&](const HouseholdRecord &record) -> Document {
        const Ruling ruling = judge.rulingsOf(record).front();
        const Verdict verdict = judge.inWords(ruling, record);
        const ListedHousehold line = lines.lineOf(record, ruling);
        const Place *district = assessingDistrict(order);
        const Place *commune = order.places().find(line.place);
        const Place unit = district ? *district : commune ? *commune : Place{.name = line.placeName};
        const FilledBlanks blanks = order.blanks(unit);
        return assessmentSheet({.record = record, .line = line, .verdict = verdict, .citation = citationOf(order.database(), verdict)},
                               {.unit = unit.name, .number = blanks.number, .place = blanks.place, .signedOn = blanks.signedOn,
                                .assessedBy = blanks.preparer, .signedBy = blanks.signer, .position = blanks.position, .office = blanks.office});
    });
}

}

QString resultTitle(RuleResult result)
{
    switch (result) {
    case RuleResult::Pass: return u"Đạt"_s;
    case RuleResult::Fail: return u"Không đạt"_s;
    case RuleResult::Warn: return u"Cần xem xét"_s;
    case RuleResult::Missing: break;
    }
    return u"Thiếu dữ liệu"_s;
}

QString conclusionOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Eligible: return u"Đủ điều kiện hỗ trợ"_s;
    case Outcome::Officer: return u"Cần cán bộ xem xét trước khi kết luận"_s;
    case Outcome::Missing: return u"Chưa đủ dữ liệu để kết luận"_s;
    case Outcome::Refused: break;
    }
    return u"Không đủ điều kiện hỗ trợ"_s;
}

Document assessmentSheet(const AssessedHousehold &assessed, const SheetHeading &heading)
{
    Document document{.formCode = u"PTD"_s, .title = u"Phiếu thẩm định "_s + assessed.line.name};
    const auto add = [&](const std::vector<Paragraph> &paragraphs) { document.blocks.insert(document.blocks.end(), paragraphs.begin(), paragraphs.end()); };
    Letterhead letterhead = letterheadOf(heading.office, heading.place, heading.signedOn);
    letterhead.number = u"Số: "_s + letterNumber(heading.number, u"/PTĐ"_s);
    document.blocks = {letterhead, Heading{.title = u"PHIẾU THẨM ĐỊNH"_s, .subtitle = {u"Điều kiện hỗ trợ xây mới, sửa chữa nhà ở"_s}}};
    add(householdParagraphs(assessed));
    document.blocks.push_back(sectionTitle(u"II. Kết quả thẩm định từng điều kiện, xét tại ngày "_s + officialShortDate(assessed.verdict.on)));
    document.blocks.push_back(conditionTable(assessed));
    add(conclusionParagraphs(assessed));
    document.blocks.push_back(sheetSignatures(heading));
    return document;
}

Form formPtd()
{
    return {{u"PTD"_s, u"Phiếu thẩm định"_s, u"Kết quả thẩm định từng điều kiện hỗ trợ của một hộ, có căn cứ và kết luận."_s,
             FormSubject::Household, blanksWith(u"THỦ TRƯỞNG ĐƠN VỊ"_s)},
            assessingDistrict, composePtd};
}

}
