#pragma once

// The one family of official papers and its measures. All lengths are millimetres, whatever device is painted on later.

#include <QFont>
#include <QFontMetricsF>
#include <QHash>

#include <map>

namespace ui {

struct FontLook {
    double points = 14;
    bool bold = false;
    bool italic = false;
    bool operator==(const FontLook &) const = default;
};

/// Papers are laid out in hundredths of a millimetre, so that measures do not depend on a screen or printer.
constexpr double unitsPerMm = 100;

/// Times New Roman where it is installed, else Liberation Serif, which has the same measures.
QString paperFamily();
QFont paperFont(const FontLook &look);

/// Measures of one look; words are measured once.
class FontMeasure {
public:
    explicit FontMeasure(const FontLook &look);

    double lineHeightMm() const { return m_lineHeightMm; }
    double ascentMm() const { return m_ascentMm; }
    double spaceMm() const { return m_spaceMm; }
    double widthMm(const QString &text);

private:
    QFontMetricsF m_metrics;
    QHash<QString, double> m_widths;
    double m_lineHeightMm;
    double m_ascentMm;
    double m_spaceMm;
};

/// All looks of one document.
class PageFonts {
public:
    FontMeasure &measure(const FontLook &look);

private:
    std::map<int, FontMeasure> m_measures;   ///< A measure stays where it is when another look is added.
};

}
