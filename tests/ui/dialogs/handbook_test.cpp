#include "ui/dialogs/handbook_window.h"

#include "tests/support/catch.h"
#include "ui/base/help_topic.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

QStringList allMatches(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

QStringList topicsNamedInSources()
{
    QStringList topics;
    for (QDirIterator files(QStringLiteral(ANCU_SOURCE_DIR "/ui"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        topics += allMatches(text, QRegularExpression(uR"re(setHelpTopic\(\w+, u"([^"]+)"_s\))re"_s));
        if (text.contains("setHelpTopic(page, topic)"_L1))
            topics += allMatches(text, QRegularExpression(uR"re(\{\w+, u"([^"]+)"_s\})re"_s));
    }
    return topics;
}

}

TEST_CASE("every topic that a window names is a page of the handbook", "[handbook]")
{
    const auto pages = ui::handbookPages();
    const QStringList topics = topicsNamedInSources();
    REQUIRE(topics.size() > 15);
    for (const QString &topic : topics) {
        INFO(topic.toStdString());
        CHECK(pages[ui::pageOfTopic(pages, topic)].topic == topic);
    }
}

TEST_CASE("every page has a title and every picture that it shows is there", "[handbook]")
{
    for (const ui::HandbookPage &page : ui::handbookPages()) {
        INFO(page.topic.toStdString());
        CHECK_FALSE(page.title.isEmpty());
        for (const QString &picture : allMatches(page.markdown, QRegularExpression(uR"re(!\[[^\]]*\]\(([^)]+)\))re"_s)))
            CHECK(QFile::exists(u":/help/pictures/"_s + picture));
    }
}

TEST_CASE("a search of the handbook needs no marks and no order", "[handbook]")
{
    const auto pages = ui::handbookPages();

    const auto hits = ui::searchHandbook(pages, u"trung nghi"_s);

    REQUIRE_FALSE(hits.empty());
    CHECK(std::any_of(hits.begin(), hits.end(), [](const ui::HandbookHit &hit) -> bool { return hit.heading == u"Nghi trùng"_s; }));
    CHECK(ui::searchHandbook(pages, u"xyzzy"_s).empty());
    CHECK(ui::searchHandbook(pages, u"  "_s).empty());
}

TEST_CASE("typing in the handbook lists the parts that were found, and choosing one shows it", "[handbook]")
{
    ui::HandbookWindow handbook;
    handbook.show();

    QTest::keyClicks(handbook.findChild<QLineEdit *>(), u"dien tap"_s);

    auto *list = handbook.findChild<QListWidget *>();
    REQUIRE(list->count() >= 1);
    CHECK(list->item(0)->text().startsWith(u"Khôi phục"_s));
    CHECK(handbook.findChild<QTextBrowser *>()->toPlainText().startsWith(u"Sao lưu, khôi phục"_s));
}

TEST_CASE("F1 opens the page that belongs to where the focus is, also in a dialog", "[handbook]")
{
    QObject owner;
    ui::answerHelpKey(&owner);
    QDialog dialog;
    ui::setHelpTopic(&dialog, u"nhap-ho"_s);
    auto *field = new QLineEdit(&dialog);
    dialog.setModal(true);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));

    QTest::keyClick(field, Qt::Key_F1);

    const auto *handbook = dialog.findChild<ui::HandbookWindow *>();
    REQUIRE(handbook);
    CHECK(handbook->findChild<QTextBrowser *>()->toPlainText().startsWith(u"Nhập và sửa một hộ"_s));
}
