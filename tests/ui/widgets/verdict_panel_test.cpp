#include "ui/widgets/verdict_panel.h"

#include "tests/support/catch.h"
#include "ui/widgets/clause_popup.h"
#include "ui/widgets/verdict_html.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

core::Verdict refused()
{
    core::Reason area{.rule = u"E06"_s, .title = u"Nhà tạm, nhà dột nát"_s, .result = core::RuleResult::Fail,
                      .facts = {{u"area_total"_s, u"Diện tích nhà ở"_s, u"64 m²"_s, u"64"_s, u"Phiếu khảo sát"_s}},
                      .text = u"Nhà ở không thuộc tiêu chí nhà tạm, nhà dột nát."_s, .citation = u"Quyết định 55/QĐ-BXD, Điều 1"_s,
                      .clause = u"Diện tích nhà ở dưới 30 m² và bình quân dưới 8 m²/người."_s};
    core::Reason category{.rule = u"E01"_s, .title = u"Đối tượng"_s, .result = core::RuleResult::Pass,
                          .facts = {{u"category"_s, u"Đối tượng"_s, u"<b>Hộ nghèo</b>"_s, u"HN"_s, {}}}, .text = u"Hộ thuộc đối tượng."_s};
    return {.stream = u"CT_PHATDONG"_s, .ruleSet = u"QD55"_s, .version = 1, .on = QDate(2025, 3, 1), .outcome = core::Outcome::Refused,
            .suggestion = {}, .reasons = {category, area}};
}

}

TEST_CASE("a refusal shows the value, the paper, the sentence and the clause in words", "[verdict]")
{
    ui::VerdictPanel panel;

    panel.setVerdicts({refused()});

    const QString text = panel.toPlainText();
    CHECK(text.contains(u"Not entitled"_s));
    CHECK(text.contains(u"Not met"_s));
    CHECK(text.contains(u"Diện tích nhà ở: 64 m² (Phiếu khảo sát)"_s));
    CHECK(text.contains(u"Nhà ở không thuộc tiêu chí nhà tạm, nhà dột nát."_s));
    CHECK(text.contains(u"Quyết định 55/QĐ-BXD, Điều 1"_s));
    CHECK(text.contains(u"01/03/2025"_s));
}

TEST_CASE("the condition that refuses stands above those that are met", "[verdict]")
{
    ui::VerdictPanel panel;

    panel.setVerdicts({refused()});

    const QString text = panel.toPlainText();
    CHECK(text.indexOf(u"Nhà tạm, nhà dột nát"_s) < text.indexOf(u"Đối tượng"_s));
}

TEST_CASE("markup that came with a list is shown as it stands", "[verdict]")
{
    ui::VerdictPanel panel;

    panel.setVerdicts({refused()});

    CHECK(panel.toPlainText().contains(u"<b>Hộ nghèo</b>"_s));
}

TEST_CASE("a condition that is met needs no sentence", "[verdict]")
{
    CHECK_FALSE(ui::verdictHtml({refused()}).contains(u"Hộ thuộc đối tượng."_s));
}

TEST_CASE("a click on the citation opens the words of the clause", "[verdict]")
{
    ui::VerdictPanel panel;
    panel.setVerdicts({refused()});
    panel.show();

    Q_EMIT panel.anchorClicked(QUrl(u"clause:0/1"_s));

    const auto *popup = panel.findChild<ui::ClausePopup *>();
    REQUIRE(popup);
    QStringList shown;
    for (const QLabel *label : popup->findChildren<QLabel *>())
        shown.append(label->text());
    CHECK(shown == QStringList{u"Quyết định 55/QĐ-BXD, Điều 1"_s, u"Diện tích nhà ở dưới 30 m² và bình quân dưới 8 m²/người."_s});
}

TEST_CASE("a link that names no clause opens nothing", "[verdict]")
{
    ui::VerdictPanel panel;
    panel.setVerdicts({refused()});

    Q_EMIT panel.anchorClicked(QUrl(u"clause:0/9"_s));
    Q_EMIT panel.anchorClicked(QUrl(u"file:///etc/passwd"_s));

    CHECK_FALSE(panel.findChild<ui::ClausePopup *>());
}
