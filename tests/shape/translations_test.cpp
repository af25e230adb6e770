#include "tests/shape/source_tree.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList texts;   // more than one where the language has plurals
    bool isFinished = true;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = xml.attributes().value("type"_L1) != "unfinished"_L1;
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1) && !xml.hasError()) {
        if (xml.isStartElement())
            message.texts.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (message.texts.isEmpty())
        message.texts.append(text);
}

QList<Message> messagesIn(const QByteArray &file)
{
    QXmlStreamReader xml(file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            messages.append({.context = context, .source = xml.readElementText()});
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, messages.last());
    }
    REQUIRE_FALSE(xml.hasError());
    REQUIRE_FALSE(messages.isEmpty());
    return messages;
}

QList<Message> messagesOf(const QString &language)
{
    return messagesIn(shape::linesOf(u"translations/ancu_"_s + language + u".ts"_s).join(u'\n').toUtf8());
}

QSet<QString> keysOf(const QList<Message> &messages)
{
    QSet<QString> keys;
    for (const Message &message : messages)
        keys.insert(message.context + u": "_s + message.source);
    return keys;
}

// What translations/update.sh would find now, starting from nothing.
QList<Message> messagesInSources()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sources_vi.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(ANCU_SOURCE_DIR));
    lupdate.start(QStringLiteral(ANCU_LUPDATE), {u"core"_s, u"ui"_s, u"app"_s, u"-I"_s, u"."_s, u"-extensions"_s, u"cpp,h"_s, u"-locations"_s, u"none"_s, u"-ts"_s, file});
    REQUIRE(lupdate.waitForFinished(60'000));
    REQUIRE(lupdate.exitCode() == 0);
    QFile found(file);
    REQUIRE(found.open(QIODevice::ReadOnly));
    return messagesIn(found.readAll());
}

QSet<QString> placesOf(const QString &text)
{
    static const QRegularExpression place(u"%(L?n|\\d)"_s);
    QSet<QString> places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.insert(match.next().captured());
    return places;
}

bool isComplete(const Message &message)
{
    return message.isFinished && std::none_of(message.texts.begin(), message.texts.end(), [&](const QString &text) -> bool {
        return text.isEmpty() || placesOf(text) != placesOf(message.source); });
}

}

TEST_CASE("every text has its Vietnamese, and every plural its English, with the same places to fill", "[shape]")
{
    QStringList findings;
    for (const QString &language : {u"vi"_s, u"en"_s})
        for (const Message &message : messagesOf(language))
            if (!isComplete(message))
                findings.append(language + u' ' + message.context + u": "_s + message.source);

    CHECK(findings.join(u'\n') == QString());
    CHECK(messagesOf(u"vi"_s).size() > 500);
}

TEST_CASE("the Vietnamese file holds every text of the sources and no other", "[shape]")
{
    const QSet<QString> inSources = keysOf(messagesInSources());
    const QSet<QString> translated = keysOf(messagesOf(u"vi"_s));

    CHECK(QStringList((inSources - translated).values()).join(u'\n') == QString());
    CHECK(QStringList((translated - inSources).values()).join(u'\n') == QString());
}

// lupdate without "-I ." does not see the namespace of a class, and the program then looks its texts up in vain. Functions that declare their
// context name the namespace too: else their texts stand beside those of the class of the same name.
TEST_CASE("every text is translated under the name by which the program asks for it", "[shape]")
{
    QStringList findings;
    for (const QString &language : {u"vi"_s, u"en"_s})
        for (const Message &message : messagesOf(language))
            if (!message.context.contains("::"_L1) && !message.context.startsWith(u'Q'))
                findings.append(language + u' ' + message.context + u": "_s + message.source);

    CHECK(findings.join(u'\n') == QString());
}

// “%n” prints 1039 where people write 1.039.
TEST_CASE("a count is written with its thousands grouped", "[shape]")
{
    QStringList findings;
    for (const Message &message : messagesInSources())
        if (message.source.contains("%n"_L1))
            findings.append(message.context + u": "_s + message.source);

    CHECK(findings.join(u'\n') == QString());
}

TEST_CASE("an accelerator is a letter that is on the keyboard", "[shape]")
{
    static const QRegularExpression beside(u"&[^ -~]"_s);
    QStringList findings;
    for (const Message &message : messagesOf(u"vi"_s))
        if (message.texts.join(u' ').contains(beside))
            findings.append(message.context + u": "_s + message.texts.join(u' '));

    CHECK(findings.join(u'\n') == QString());
}
