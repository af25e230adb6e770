#pragma once

// The automatic styles of an open text document: each that occurs is written once and known by its name.

#include "core/document/document.h"

#include <QXmlStreamWriter>

#include <map>
#include <tuple>
#include <utility>

namespace core {

struct OdtParagraphStyle {
    Alignment alignment = Alignment::Left;
    double points = 14;
    bool bold = false;
    bool italic = false;
    double firstLineMm = 0;
    double beforePt = 0;
    double afterPt = 0;
    bool keepWithNext = false;
    QString masterPage;          ///< Begins a page of this kind, numbered from 1 again when `restart`.
    bool restart = false;

    bool operator<(const OdtParagraphStyle &other) const { return inOrder() < other.inOrder(); }

private:
    std::tuple<Alignment, double, bool, bool, double, double, double, bool, QString, bool> inOrder() const
    {
        return {alignment, points, bold, italic, firstLineMm, beforePt, afterPt, keepWithNext, masterPage, restart};
    }
};

struct OdtCellStyle {
    bool border = true;
    bool ruleBelow = false;
    bool operator<(const OdtCellStyle &other) const { return std::pair(border, ruleBelow) < std::pair(other.border, other.ruleBelow); }
};

class OdtStyles {
public:
    QString paragraph(const OdtParagraphStyle &style) { return nameIn(m_paragraphs, style, u'P'); }
    QString cell(const OdtCellStyle &style) { return nameIn(m_cells, style, u'C'); }
    QString column(double widthMm) { return nameIn(m_columns, widthMm, u'W'); }
    /// A table is as wide as its columns: a rule stands within a cell.
    QString table(double widthMm) { return nameIn(m_tables, widthMm, u'T'); }
    /// The children of `office:automatic-styles`.
    void write(QXmlStreamWriter &xml) const;

private:
    template<class Style> static QString nameIn(std::map<Style, QString> &known, const Style &style, QChar kind)
    {
        const auto found = known.find(style);
        return found != known.end() ? found->second : known.emplace(style, kind + QString::number(known.size() + 1)).first->second;
    }

    std::map<OdtParagraphStyle, QString> m_paragraphs;
    std::map<OdtCellStyle, QString> m_cells;
    std::map<double, QString> m_columns;
    std::map<double, QString> m_tables;
};

/// Attributes and children that content.xml and styles.xml share.
void writeOdtNamespaces(QXmlStreamWriter &xml);
void writeOdtFonts(QXmlStreamWriter &xml);
/// styles.xml: the pages, without a number on the first and with one centred in the top margin from the second on.
QByteArray odtStylesXml(const PageSetup &page);

}
