#include "ui/printing/text_lines.h"

namespace ui {

namespace {

// The longest beginning of a word that fits; at least one character.
qsizetype fittingLength(const QString &word, FontMeasure &measure, double widthMm)
{
    qsizetype length = word.size();
    while (length > 1 && measure.widthMm(word.left(length)) > widthMm)
        --length;
    return length;
}

class LineBreaker {
public:
    LineBreaker(FontMeasure &measure, double widthMm, double firstIndentMm) : m_measure(measure), m_widthMm(widthMm), m_firstIndentMm(firstIndentMm) {}

    void addParagraph(const QString &paragraph)
    {
        m_roomMm = m_widthMm - m_firstIndentMm;
        m_line = {};
        if (m_measure.widthMm(paragraph) <= m_roomMm) {   // Runs of spaces are the blanks of a form; they stay where nothing is broken.
            append(paragraph);
            return endLine(true);
        }
        for (QString word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            while (m_measure.widthMm(word) > m_widthMm && word.size() > 1) {
                endLineWhereFull(m_widthMm);
                const qsizetype length = fittingLength(word, m_measure, m_roomMm);
                append(word.left(length));
                endLine(false);
                word = word.mid(length);
            }
            endLineWhereFull(m_measure.widthMm(word));
            append(word);
        }
        endLine(true);
    }

    std::vector<TextLine> take() { return std::move(m_lines); }

private:
    void append(const QString &word)
    {
        m_line.widthMm += (m_line.words.isEmpty() ? 0 : m_measure.spaceMm()) + m_measure.widthMm(word);
        m_line.words.append(word);
    }

    void endLineWhereFull(double nextMm)
    {
        if (!m_line.words.isEmpty() && m_line.widthMm + m_measure.spaceMm() + nextMm > m_roomMm + 0.001)
            endLine(false);
    }

    void endLine(bool endsParagraph)
    {
        m_line.endsParagraph = endsParagraph;
        m_lines.push_back(std::move(m_line));
        m_line = {};
        m_roomMm = m_widthMm;
    }

    FontMeasure &m_measure;
    double m_widthMm;
    double m_firstIndentMm;
    double m_roomMm = 0;
    TextLine m_line;
    std::vector<TextLine> m_lines;
};

}

std::vector<TextLine> brokenLines(const QString &text, FontMeasure &measure, double widthMm, double firstIndentMm)
{
    LineBreaker breaker(measure, widthMm, firstIndentMm);
    for (const QString &paragraph : text.split(u'\n'))
        breaker.addParagraph(paragraph);
    return breaker.take();
}

}
