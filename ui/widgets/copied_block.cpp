#include "ui/widgets/copied_block.h"

#include <QMimeData>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

// A cell with a tab or a line end would break the block that is pasted.
QString oneCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\r', u' ').replace(u'\n', u' ');
}

bool looksLikeFormula(const CopiedCell &cell)
{
    return !cell.number && !cell.text.isEmpty() && QStringView(u"=+-@").contains(cell.text.front());
}

QString plainCell(const CopiedCell &cell)
{
    const QString text = oneCell(cell.text);
    return looksLikeFormula(cell) ? u'\'' + text : text;
}

QString htmlCell(const CopiedCell &cell)
{
    if (!cell.number)
        return uR"(<td style="mso-number-format:'\@'">)"_s + cell.text.toHtmlEscaped() + u"</td>"_s;
    const QString number = QString::number(*cell.number, 'g', 15);
    return u"<td align=\"right\" x:num=\""_s + number + u"\" sdval=\""_s + number + u"\">"_s + cell.text.toHtmlEscaped() + u"</td>"_s;
}

}

QString plainText(const CopiedBlock &block)
{
    QStringList lines;
    QStringList cells;
    for (const QString &heading : block.headings)
        cells.append(oneCell(heading));
    lines.append(cells.join(u'\t'));
    for (const QList<CopiedCell> &row : block.rows) {
        cells.clear();
        for (const CopiedCell &cell : row)
            cells.append(plainCell(cell));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QString htmlText(const CopiedBlock &block)
{
    QString html = u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\"></head><body><table border=\"1\"><tr>"_s;
    for (const QString &heading : block.headings)
        html += u"<th>"_s + heading.toHtmlEscaped() + u"</th>"_s;
    html += u"</tr>"_s;
    for (const QList<CopiedCell> &row : block.rows) {
        html += u"<tr>"_s;
        for (const CopiedCell &cell : row)
            html += htmlCell(cell);
        html += u"</tr>"_s;
    }
    return html + u"</table></body></html>"_s;
}

QMimeData *mimeOf(const CopiedBlock &block)
{
    auto *mime = new QMimeData;
    mime->setText(plainText(block));
    mime->setData(u"text/html"_s, htmlText(block).toUtf8());
    return mime;
}

QList<QStringList> pastedCells(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool fresh = true;      // nothing of the cell was read yet
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (quoted && letter == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += text.at(++i);
        } else if (letter == u'"' && (quoted || fresh)) {
            quoted = !quoted;
            fresh = false;
        } else if (!quoted && (letter == u'\t' || letter == u'\n')) {
            row.append(std::exchange(cell, QString()));
            fresh = true;
            if (letter == u'\n')
                rows.append(std::exchange(row, QStringList()));
        } else if (quoted || letter != u'\r') {
            cell += letter;
            fresh = false;
        }
    }
    if (!row.isEmpty() || !cell.isEmpty())
        rows.append(row << cell);
    return rows;
}

}
