#pragma once

// One household on the papers of its case, for tests to vary; and papers taken apart.

#include "core/forms/case_page.h"
#include "tests/support/sample_households.h"

namespace support {

using namespace Qt::StringLiterals;

inline core::CaseStep stepTaken(core::Step step, QDate on, const QString &reason = {})
{
    return {.step = step, .takenOn = on, .reason = reason};
}

/// All that an approved house in Tân Hương has on its papers.
inline core::CasePage filledPage()
{
    core::CasePage page{.on = QDate(2025, 6, 5), .record = sampleHousehold({}), .commune = u"Xã Tân Hương"_s, .above = u"huyện Đức Thọ, tỉnh Hà Tĩnh"_s,
                        .decision = u"Quyết định số 05/QĐ-UBND ngày 10 tháng 3 năm 2025 của Ủy ban nhân dân huyện Đức Thọ"_s};
    page.supportCase = {.id = {1}, .code = u"18310-0001"_s, .stream = u"CT_PHATDONG"_s, .need = core::Need::NewHouse};
    core::PersonRecord &head = page.record.head();
    head.papers.front().issuedOn = QDate(2021, 8, 15);
    head.papers.front().issuedBy = u"Cục Cảnh sát QLHC về TTXH"_s;
    page.record.persons.push_back({.person = {.name = u"Trần Văn Sơn"_s, .gender = core::Gender::Male, .birth = {1984, 0, 0}, .relation = u"Con"_s}});
    page.record.classifications.front().decision = u"12/QĐ-UBND"_s;
    page.record.classifications.front().decidedOn = QDate(2024, 12, 20);
    page.record.household.phone = u"0912 345 678"_s;
    page.record.earlierSupport.push_back({.programme = u"khong"_s});
    page.record.funding.total = core::Money::ofDong(120'000'000);
    page.record.funding.family = core::Money::ofDong(40'000'000);
    core::HouseSurvey survey = page.record.surveys.front();
    survey.surveyedOn = QDate(2025, 2, 20);
    survey.surveyors = u"Lê Thị Cúc, Phan Văn Dũng"_s;
    survey.builtYear = 1996;
    survey.everRepaired = core::Answer::No;
    survey.foundationDamage = 2;
    survey.roofDamage = 4;
    survey.landKind = u"đất ở tại nông thôn"_s;
    page.survey = survey;
    page.line = {.name = u"Nguyễn Thị Hòa"_s, .birth = {1956, 3, 12}, .gender = core::Gender::Female, .number = u"042156900001"_s, .hamlet = u"Thôn Tân Thành"_s,
                 .placeName = u"Xã Tân Hương"_s, .members = 4, .categories = u"Hộ nghèo"_s, .stream = u"CT_PHATDONG"_s, .need = core::Need::NewHouse, .area = 24.5};
    page.line.criteria = u"T1, T2"_s;
    page.line.amounts = {{.source = u"NST"_s, .amount = core::Money::ofDong(35'000'000)}, {.source = u"QVNN_T"_s, .amount = core::Money::ofDong(25'000'000)}};
    page.line.amount = core::Money::ofDong(60'000'000);
    page.steps = {stepTaken(core::Step::Registered, QDate(2025, 2, 1)), stepTaken(core::Step::Approved, QDate(2025, 3, 10)),
                  stepTaken(core::Step::Started, QDate(2025, 4, 2)), stepTaken(core::Step::FoundationDone, QDate(2025, 4, 20))};
    page.application = core::Paper{.type = core::PaperType::Application, .signedOn = QDate(2025, 2, 1)};
    return page;
}

inline core::CaseHeading filledHeading(const QHash<QString, QString> &values = {})
{
    return {.unit = u"Xã Tân Hương"_s, .place = u"Tân Hương"_s, .signedOn = QDate(2025, 6, 5), .signedBy = u"Phan Văn Dũng"_s, .position = u"PHÓ CHỦ TỊCH"_s, .values = values};
}

/// A rule that the household fails, as the judge says it.
inline core::Reason tooLarge()
{
    return {.rule = u"E06"_s, .title = u"Nhà tạm, nhà dột nát"_s, .result = core::RuleResult::Fail,
            .facts = {{.key = u"area_total"_s, .title = u"Diện tích nhà ở"_s, .value = u"42 m²"_s, .raw = u"42"_s, .paper = u"Phiếu khảo sát hiện trạng nhà ở"_s}},
            .text = u"Nhà ở không thuộc tiêu chí nhà tạm, nhà dột nát: diện tích 42 m², bình quân 10,5 m²/người."_s, .citation = u"Quyết định 55/QĐ-BXD, Điều 1"_s,
            .clause = u"Nhà ở có diện tích dưới 30 m² và bình quân dưới 8 m²/người"_s};
}

template<class Kind> std::vector<Kind> blocksOf(const core::Document &document)
{
    std::vector<Kind> found;
    for (const core::Block &block : document.blocks)
        if (const Kind *kind = std::get_if<Kind>(&block))
            found.push_back(*kind);
    return found;
}

/// With one blank wherever several or others stand.
inline QStringList texts(const core::Document &document)
{
    QStringList found;
    for (const core::Paragraph &paragraph : blocksOf<core::Paragraph>(document))
        found.append(paragraph.text.simplified());
    return found;
}

inline core::Signatures signaturesOf(const core::Document &document)
{
    return blocksOf<core::Signatures>(document).at(0);
}

}
