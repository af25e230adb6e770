#include "tests/shape/source_tree.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QString translation;
    bool finished = true;
};

std::vector<Message> messagesOf(const QString &path)
{
    std::vector<Message> messages;
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1) {
            messages.push_back({xml.readElementText(), {}});
        } else if (xml.name() == "translation"_L1) {
            messages.back().finished = !xml.attributes().hasAttribute(u"type"_s);
            messages.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return messages;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(\\d|n)"_s);
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.append(found.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

}

TEST_CASE("every text of the screen has its Vietnamese, with the same places for values", "[shape]")
{
    QStringList findings;
    const auto messages = messagesOf(QStringLiteral(ANCU_SOURCE_DIR) + u"/translations/ancu_vi.ts"_s);
    for (const Message &message : messages)
        if (!message.finished || message.translation.isEmpty() || placesIn(message.source) != placesIn(message.translation))
            findings.append(message.source + u" -> "_s + message.translation);

    CHECK(findings.join(u'\n') == QString());
    CHECK(messages.size() > 500);
}
