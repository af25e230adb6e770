#include "core/intake/row_as_json.h"

#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("a row is kept as QJsonDocument would keep it", "[intake]")
{
    QString everyLetter;
    for (char16_t code = 0; code < 0x2000; ++code)
        everyLetter += QChar(code);
    const QStringList row = GENERATE_COPY(QStringList{}, QStringList{u""_s}, QStringList{u"1"_s, u""_s, u"Nguyễn Thị Hòa"_s}, QStringList{u"dòng\nmới"_s, u"\"kép\" \\ /"_s},
                                          QStringList{u"😀"_s, everyLetter});

    CHECK(rowAsJson(row) == QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(row)).toJson(QJsonDocument::Compact)));
}
