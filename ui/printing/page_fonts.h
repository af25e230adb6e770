#pragma once

// The one family of official papers and its measures. All lengths are millimetres, whatever device is painted on later.

#include "ui/printing/paper_family.h"

#include <QFontMetricsF>
#include <QHash>

#include <map>

namespace ui {

/// Papers are laid out in hundredths of a millimetre, so that measures do not depend on a screen or printer.
constexpr double unitsPerMm = 100;

/// One look and its measures; words are measured once.
class FontMeasure {
public:
    FontMeasure(const QString &family, const FontLook &look);

    const QFont &font() const { return m_font; }
    double lineHeightMm() const { return m_lineHeightMm; }
    double ascentMm() const { return m_ascentMm; }
    double spaceMm() const { return m_spaceMm; }
    double widthMm(const QString &text);

private:
    QFont m_font;
    QFontMetricsF m_metrics;
    QHash<QString, double> m_widths;
    double m_lineHeightMm;
    double m_ascentMm;
    double m_spaceMm;
};

/// All looks of one document, each made once.
class PageFonts {
public:
    /// In the family of papers. Throws Error{File} where no family has every Vietnamese letter.
    PageFonts() : m_family(paperFamily()) {}

    FontMeasure &measure(const FontLook &look);

private:
    QString m_family;
    std::map<int, FontMeasure> m_measures;   ///< A measure stays where it is when another look is added.
};

}
