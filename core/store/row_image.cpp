#include "core/store/row_image.h"

#include "core/store/database.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <limits>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usualSize = 768;

void addEscaped(QByteArray &json, uchar code)
{
    constexpr std::pair<uchar, char> shortForms[] = {{'"', '"'}, {'\\', '\\'}, {'\b', 'b'}, {'\t', 't'}, {'\n', 'n'}, {'\f', 'f'}, {'\r', 'r'}};
    for (const auto &[plain, letter] : shortForms)
        if (code == plain) {
            json.append('\\').append(letter);
            return;
        }
    constexpr char digits[] = "0123456789abcdef";
    json.append("\\u00").append(digits[code >> 4]).append(digits[code & 15]);
}

bool needsEscape(char16_t code)
{
    return code < 0x20 || code == '"' || code == '\\';
}

}

RowImage::RowImage(const std::vector<QByteArray> &keys) : m_keys(keys)
{
    m_json.reserve(usualSize);
}

void RowImage::bindNull(int column)
{
    m_json.append(m_keys[std::size_t(column)]).append("null", 4);
}

void RowImage::bind(int column, qint64 value)
{
    std::array<char, 24> digits;
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    m_json.append(m_keys[std::size_t(column)]).append(digits.data(), end - digits.data());
}

// SQLite's own printf, so that a number has as many digits here as there.
void RowImage::bind(int column, double value)
{
    std::array<char, 48> digits;
    sqlite3_snprintf(int(digits.size()), digits.data(), "%!.15g", value);
    m_json.append(m_keys[std::size_t(column)]).append(digits.data(), qsizetype(std::strlen(digits.data())));
}

void RowImage::bind(int column, const QString &value)
{
    m_json.append(m_keys[std::size_t(column)]).append('"');
    addText(value);
    m_json.append('"');
}

// Texts of plain letters only are copied one by one; others by Qt's own conversion, as the stored text is.
void RowImage::addText(const QString &text)
{
    const auto isSimple = [](QChar letter) -> bool { return letter.unicode() < 0x80 && !needsEscape(letter.unicode()); };
    if (std::all_of(text.begin(), text.end(), isSimple)) {
        const qsizetype start = m_json.size();
        m_json.resize(start + text.size());
        std::transform(text.begin(), text.end(), m_json.begin() + start, [](QChar letter) -> char { return char(letter.unicode()); });
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    for (auto at = utf8.begin(); at != utf8.end();) {
        const auto end = std::find_if(at, utf8.end(), [](char letter) -> bool { return needsEscape(uchar(letter)); });
        m_json.append(at, end - at);
        at = end;
        if (at != utf8.end())
            addEscaped(m_json, uchar(*at++));
    }
}

QByteArray RowImage::take()
{
    m_json.append('}');
    return std::move(m_json);
}

std::vector<QByteArray> RowImage::keysOf(const QStringList &columns)
{
    std::vector<QByteArray> keys;
    for (const QString &column : columns)
        keys.push_back((keys.empty() ? "{\"" : ",\"") + column.toUtf8() + "\":");
    return keys;
}

bool RowImage::agreesWith(Database &database)
{
    QString everyLetter;
    for (char16_t code = 1; code < 0x180; ++code)
        everyLetter += QChar(code);
    const std::vector<QByteArray> keys = keysOf({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s});
    RowImage image(keys);
    image.bind(0, everyLetter);
    image.bindNull(1);
    image.bind(2, std::numeric_limits<qint64>::min());
    constexpr std::array numbers{24.5, 30.0, 0.1, 1.0 / 3, 1e21};
    for (std::size_t i = 0; i < numbers.size(); ++i)
        image.bind(int(i) + 3, numbers[i]);
    const auto theirs = database.value<QString>(u"SELECT json_object('a', ?, 'b', NULL, 'c', ?, 'd', ?, 'e', ?, 'f', ?, 'g', ?, 'h', ?)"_s, everyLetter,
                                                std::numeric_limits<qint64>::min(), numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    return theirs.toUtf8() == image.take();
}

}
