#include "core/sheet/csv_reader.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct CsvText { Q_DECLARE_TR_FUNCTIONS(core::CsvReader) };

[[noreturn]] void refuse(const QString &fileName, const QString &detail)
{
    throw Error(Error::Kind::Refused, CsvText::tr("The file %1 is not a list that can be read: it is no workbook and no table of text. Save it as .xlsx and try once more.").arg(fileName), detail);
}

// A byte-order mark decides; then strict UTF-8; else the bytes stay as codes, so that old fonts can still be recognised.
QString textOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        return decoder.decode(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

// The separator that stands most often outside quotes on the first lines.
QChar separatorOf(const QString &text)
{
    constexpr QStringView candidates = u";\t,";
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar candidate : candidates) {
        qsizetype count = 0;
        bool quoted = false;
        for (const QChar letter : QStringView(text).left(20'000)) {
            quoted ^= letter == u'"';
            count += !quoted && letter == candidate;
        }
        if (count > most) {
            most = count;
            best = candidate;
        }
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
        } else if (letter == u'\n') {
            endRow(progress);
        } else if (letter != u'\r') {
            add(letter);
        }
    }

    void add(QChar letter)
    {
        if (m_field.size() < m_limits.cellCharacters)
            m_field += letter;
    }

    void endField()
    {
        if (int(m_row.cells.size()) >= m_limits.columns)
            refuse(m_fileName, u"columns"_s);
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
        if (!m_row.cells.empty())
            m_rows.push_back(std::move(m_row));
        m_row = SheetRow();
        if (int(m_rows.size()) > m_limits.rows)
            refuse(m_fileName, u"rows"_s);
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
    int m_number = 0;
    bool m_quoted = false;
};

}

Sheet readCsv(const QByteArray &bytes, const QString &fileName, const Progress &progress, const ReadLimits &limits)
{
    const QString text = textOf(bytes);
    if (text.contains(QChar(u'\0')))
        refuse(fileName, u"binary"_s);
    Sheet sheet{.name = fileName};
    sheet.rows = CsvScanner(text, fileName, limits).rows(progress);
    return sheet;
}

}
