#include "core/sheet/csv_reader.h"

#include "core/base/legacy_encoding.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringDecoder>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct CsvText { Q_DECLARE_TR_FUNCTIONS(core::CsvReader) };

constexpr qsizetype lettersLookedAt = 20'000;

[[noreturn]] void refuse(const QString &fileName, const QString &detail)
{
    throw Error(Error::Kind::Refused, CsvText::tr("The file %1 is not a list that can be read: it is no workbook and no table of text. Save it as .xlsx and try once more.").arg(fileName), detail);
}

[[noreturn]] void refuseSize(const QString &fileName, const QString &detail)
{
    throw Error(Error::Kind::Refused, CsvText::tr("The file %1 is too large for a list. Send the rows in several files.").arg(fileName), detail);
}

[[noreturn]] void refuseDamage(const QString &fileName)
{
    throw Error(Error::Kind::Refused, CsvText::tr("The text of the file %1 is damaged. Ask the sender to send it again, best as .xlsx.").arg(fileName));
}

QString markedText(const QByteArray &bytes, QStringConverter::Encoding encoding, const QString &fileName)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(bytes);
    const qsizetype unit = encoding == QStringConverter::Utf8 ? 1 : encoding == QStringConverter::Utf32LE || encoding == QStringConverter::Utf32BE ? 4 : 2;
    if (decoder.hasError() || bytes.size() % unit != 0)
        refuseDamage(fileName);
    return text;
}

// A byte-order mark decides; then strict UTF-8; then Vietnamese of Windows; else the bytes stay as codes, so that old fonts can still be recognised.
QString textOf(const QByteArray &bytes, const QString &fileName)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return markedText(bytes, *marked, fileName);
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return text;
    const QString codes = QString::fromLatin1(bytes);
    return fromWindows1258(codes).value_or(codes);
}

/// How well a sign separates columns: on how many lines it stands equally often, and how often that is.
using Regularity = std::pair<int, qsizetype>;

Regularity regularityOf(QChar sign, QStringView text)
{
    QMap<qsizetype, int> linesByCount;
    qsizetype count = 0;
    bool quoted = false;
    for (const QChar letter : text) {
        quoted ^= letter == u'"';
        count += !quoted && letter == sign;
        if (!quoted && (letter == u'\n' || letter == u'\r') && count > 0)
            ++linesByCount[std::exchange(count, 0)];
    }
    if (count > 0)
        ++linesByCount[count];
    Regularity best{0, 0};
    for (auto lines = linesByCount.cbegin(); lines != linesByCount.cend(); ++lines)
        best = std::max(best, Regularity(lines.value(), lines.key()));
    return best;
}

// Amounts and addresses hold commas too, but not equally many on every line.
QChar separatorOf(const QString &text)
{
    QChar best = u',';
    Regularity most{0, 0};
    for (const QChar candidate : QStringView(u";\t,"))
        if (const Regularity regularity = regularityOf(candidate, QStringView(text).left(lettersLookedAt)); regularity > most) {
            most = regularity;
            best = candidate;
        }
    return best;
}

class CsvScanner {
public:
    CsvScanner(const QString &text, const QString &fileName, const ReadLimits &limits) : m_text(text), m_fileName(fileName), m_limits(limits), m_separator(separatorOf(text)) {}

    std::vector<SheetRow> rows(const Progress &progress)
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            step(m_text.at(m_at), progress);
        if (m_quoted)
            refuseQuote();
        if (!m_field.isEmpty() || !m_row.cells.empty())
            endRow(progress);
        return std::move(m_rows);
    }

private:
    void step(QChar letter, const Progress &progress)
    {
        if (m_quoted) {
            const bool doubled = letter == u'"' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"';
            if (letter != u'"' || doubled)
                add(letter);
            else
                m_quoted = false;
            m_at += doubled;
        } else if (letter == u'"' && m_field.isEmpty()) {
            m_quoted = true;
        } else if (letter == m_separator) {
            endField();
        } else if (letter == u'\n' || (letter == u'\r' && !isBeforeLineFeed())) {
            endRow(progress);
        } else if (letter != u'\r') {
            add(letter);
        }
    }

    bool isBeforeLineFeed() const { return m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n'; }

    void add(QChar letter)
    {
        if (m_field.size() >= m_limits.cellCharacters)
            m_quoted ? refuseQuote() : refuseSize(m_fileName, u"characters"_s);
        m_field += letter;
    }

    [[noreturn]] void refuseQuote() const
    {
        throw Error(Error::Kind::Refused, CsvText::tr("In row %2 of the file %1 a quotation mark is opened and never closed, so the rows below it cannot be told apart. Close it, or save the list as .xlsx, and try once more.")
                                              .arg(m_fileName, QString::number(m_number + 1)));
    }

    void endField()
    {
        if (int(m_row.cells.size()) >= m_limits.columns)
            refuseSize(m_fileName, u"columns"_s);
        Cell cell;
        cell.kind = m_field.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
        cell.text = std::exchange(m_field, QString());
        m_row.cells.push_back(std::move(cell));
    }

    void endRow(const Progress &progress)
    {
        endField();
        m_row.number = ++m_number;
        while (!m_row.cells.empty() && m_row.cells.back().isEmpty())
            m_row.cells.pop_back();
        m_cells += qint64(m_row.cells.size());
        if (!m_row.cells.empty())
            m_rows.push_back(std::move(m_row));
        m_row = SheetRow();
        if (int(m_rows.size()) > m_limits.rows || m_cells > m_limits.cells)
            refuseSize(m_fileName, u"rows"_s);
        if (m_number % 1024 == 0)
            progress.at(m_at, m_text.size());
    }

    const QString &m_text;
    const QString &m_fileName;
    const ReadLimits &m_limits;
    QChar m_separator;
    std::vector<SheetRow> m_rows;
    SheetRow m_row;
    QString m_field;
    qsizetype m_at = 0;
    qint64 m_cells = 0;
    int m_number = 0;
    bool m_quoted = false;
};

}

Sheet readCsv(const QByteArray &bytes, const QString &fileName, const Progress &progress, const ReadLimits &limits)
{
    const QString text = textOf(bytes, fileName);
    if (text.contains(QChar(u'\0')))
        refuse(fileName, u"binary"_s);
    Sheet sheet{.name = fileName};
    sheet.rows = CsvScanner(text, fileName, limits).rows(progress);
    return sheet;
}

}
