#include "core/forms/assessment_sheet.h"

#include "core/base/number_format.h"
#include "core/base/number_words.h"
#include "core/base/official_date.h"
#include "core/forms/list_page.h"
#include "core/households/category.h"
#include "core/support/facts_of.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString notRecorded = u"chưa ghi nhận"_s;

QString orNotRecorded(const QString &text)
{
    return text.isEmpty() ? notRecorded : text;
}

Paragraph sentence(const QString &text)
{
    return {.text = text, .points = 13};
}

Paragraph sectionTitle(const QString &text)
{
    return {.text = text, .alignment = Alignment::Left, .bold = true, .points = 13};
}

QString addressOf(const AssessedHousehold &assessed)
{
    QStringList parts{assessed.record.household.address, assessed.line.hamlet, unitInSentence(assessed.line.placeName)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

std::vector<Paragraph> householdParagraphs(const AssessedHousehold &assessed)
{
    const ListedHousehold &line = assessed.line;
    const QString members = line.members > 0 ? officialCount(line.members) + u" người"_s : notRecorded;
    return {sectionTitle(u"I. Hộ gia đình"_s),
            sentence(u"1. Họ và tên chủ hộ: "_s + line.name + u"; giới tính: "_s + orNotRecorded(genderTitle(line.gender)) + u"; sinh: "_s + orNotRecorded(line.birth.shown()) + u'.'),
            sentence(u"2. Số CCCD/CMND: "_s + orNotRecorded(line.number) + u'.'),
            sentence(u"3. Nơi ở: "_s + orNotRecorded(addressOf(assessed)) + u'.'),
            sentence(u"4. Đối tượng: "_s + orNotRecorded(line.categories) + u"; số khẩu: "_s + members + u'.')};
}

QString stateOf(const HouseSurvey &survey, Component component)
{
    return titleOf(component) + u": "_s + orNotRecorded(componentText(survey, component)).toLower();
}

QString componentsOf(const HouseSurvey &survey)
{
    QStringList states;
    for (const Component component : allComponents)
        states.append(stateOf(survey, component));
    return states.join(u"; "_s);
}

std::vector<Paragraph> houseParagraphs(const AssessedHousehold &assessed)
{
    std::vector<Paragraph> paragraphs{sectionTitle(u"II. Hiện trạng nhà ở"_s)};
    const HouseSurvey *survey = surveyOn(assessed.record, assessed.verdict.on);
    if (!survey) {
        paragraphs.push_back(sentence(u"5. Chưa có phiếu khảo sát hiện trạng nhà ở."_s));
        return paragraphs;
    }
    if (survey->house == HouseStatus::NoHouse) {
        paragraphs.push_back(sentence(u"5. Hộ chưa có nhà ở."_s));
        return paragraphs;
    }
    const QString area = survey->area ? decimalText(*survey->area, 1) + u" m²"_s : notRecorded;
    const QString built = survey->builtYear ? QString::number(*survey->builtYear) : notRecorded;
    const QString surveyed = survey->surveyedOn.isValid() ? officialShortDate(survey->surveyedOn) : notRecorded;
    paragraphs.push_back(sentence(u"5. Diện tích: "_s + area + u"; năm xây dựng: "_s + built + u"; ngày khảo sát: "_s + surveyed + u'.'));
    paragraphs.push_back(sentence(u"6. "_s + componentsOf(*survey) + u'.'));
    return paragraphs;
}

TableRow reasonRow(const Reason &reason, qint64 position)
{
    QStringList values, unknown, papers;
    for (const SeenFact &fact : reason.facts) {
        if (fact.raw.isEmpty())
            unknown.append(fact.title.toLower());
        else
            values.append(fact.title + u": "_s + fact.value);
        if (!fact.paper.isEmpty() && !papers.contains(fact.paper))
            papers.append(fact.paper);
    }
    if (!unknown.isEmpty())
        values.append(u"chưa có: "_s + unknown.join(u", "_s));
    return {.cells = {{.value = position}, {.value = reason.title}, {.value = values.join(u"; "_s)}, {.value = papers.join(u"; "_s)},
                      {.value = resultTitle(reason.result), .bold = reason.result != RuleResult::Pass}, {.value = reason.citation}}};
}

Table conditionTable(const Verdict &verdict)
{
    Table table{.columns = {{10, Alignment::Centre}, {27, Alignment::Left}, {53, Alignment::Left}, {29, Alignment::Left}, {17, Alignment::Centre}, {29, Alignment::Left}},
                .heading = {{u"STT"_s, 0, 0}, {u"Điều kiện"_s, 0, 1}, {u"Giá trị ghi nhận"_s, 0, 2}, {u"Nguồn"_s, 0, 3}, {u"Kết quả"_s, 0, 4}, {u"Căn cứ"_s, 0, 5}},
                .points = 10};
    for (const Reason &reason : verdict.reasons)
        table.rows.push_back(reasonRow(reason, qint64(table.rows.size()) + 1));
    return table;
}

std::vector<Paragraph> openMatters(const Verdict &verdict)
{
    std::vector<Paragraph> paragraphs;
    for (const Reason &reason : verdict.reasons)
        if (reason.result != RuleResult::Pass)
            paragraphs.push_back(sentence(u"- "_s + resultTitle(reason.result) + u": "_s + reason.text));
    return paragraphs;
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
        return u"Thẩm định ngày "_s + officialShortDate(verdict.on) + u"; chưa có bộ tiêu chí có hiệu lực."_s;
    const QString rules = u"Bộ tiêu chí "_s + verdict.ruleSet + u", phiên bản "_s + QString::number(verdict.version);
    const QString source = assessed.citation.isEmpty() ? QString() : QString(u" ("_s + assessed.citation + u')');
    return rules + source + u"; xét tại ngày "_s + officialShortDate(verdict.on) + u'.';
}

std::vector<Paragraph> conclusionParagraphs(const AssessedHousehold &assessed)
{
    std::vector<Paragraph> paragraphs{sectionTitle(u"IV. Kết luận"_s)};
    Paragraph conclusion = sentence(u"Kết luận: "_s + conclusionOf(assessed.verdict.outcome) + u'.');
    conclusion.bold = true;
    paragraphs.push_back(conclusion);
    if (assessed.verdict.outcome != Outcome::Refused) {
        paragraphs.push_back(sentence(proposalOf(assessed.line)));
        if (!assessed.line.verified)
            paragraphs.push_back(unverifiedNote());
    }
    paragraphs.push_back(sentence(rulesSentence(assessed)));
    paragraphs.back().italic = true;
    return paragraphs;
}

Signatures sheetSignatures(const SheetHeading &heading)
{
    return {.columns = {{.authority = {u"NGƯỜI THẨM ĐỊNH"_s}, .note = u"(Ký, ghi rõ họ tên)"_s, .name = heading.assessedBy},
                        {.authority = {heading.position}, .note = u"(Ký, ghi rõ họ tên, đóng dấu)"_s, .name = heading.signedBy}}};
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
    Letterhead letterhead = committeeLetterhead(heading.unit, heading.place, heading.signedOn);
    letterhead.number = u"Số: "_s + letterNumber(heading.number, u"/PTĐ"_s);
    document.blocks = {letterhead, Heading{.title = u"PHIẾU THẨM ĐỊNH"_s, .subtitle = {u"Điều kiện hỗ trợ xây mới, sửa chữa nhà ở"_s}}};
    add(householdParagraphs(assessed));
    add(houseParagraphs(assessed));
    document.blocks.push_back(sectionTitle(u"III. Kết quả thẩm định từng điều kiện"_s));
    document.blocks.push_back(conditionTable(assessed.verdict));
    add(openMatters(assessed.verdict));
    add(conclusionParagraphs(assessed));
    document.blocks.push_back(sheetSignatures(heading));
    return document;
}

}
