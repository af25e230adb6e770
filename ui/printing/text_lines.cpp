#include "ui/printing/text_lines.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype shortestLeader = 4;

// Room to write: blanks, or dots or a line to write upon. It may be cut anywhere.
bool isLeader(const QString &word)
{
    const QChar first = word.isEmpty() ? QChar() : word.front();
    if (first != u' ' && (word.size() < shortestLeader || !QStringView(u".…_").contains(first)))
        return false;
    return std::all_of(word.begin(), word.end(), [&](QChar character) -> bool { return character == first; });
}

// Blanks between words, but the one that parts them on either side, are a word of their own: words joined with single blanks are again the
// text. Two blanks in a row leave an empty word between them.
QStringList wordsOf(const QString &paragraph)
{
    QStringList words;
    const QStringList parts = paragraph.split(u' ');
    for (qsizetype at = 0; at < parts.size();) {
        if (!parts.at(at).isEmpty()) {
            words.append(parts.at(at++));
            continue;
        }
        qsizetype end = at;
        while (end < parts.size() && parts.at(end).isEmpty())
            ++end;
        words.append(QString(end - at - 1, u' '));
        at = end;
    }
    return words;
}

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
        if (m_measure.widthMm(paragraph) <= m_roomMm) {
            append(paragraph);
            return endLine(true);
        }
        const QStringList words = wordsOf(paragraph);
        for (const QString &word : words) {
            if (isLeader(word))
                addLeader(word);
            else
                addWord(word);
        }
        endLine(true);
    }

    std::vector<TextLine> take() { return std::move(m_lines); }

private:
    void addWord(QString word)
    {
        while (m_measure.widthMm(word) > m_widthMm && word.size() > 1) {
            endLineWhereFull(m_widthMm);
            const qsizetype length = fittingLength(word, m_measure, m_roomMm);
            append(word.left(length));
            endLine(false);
            word = word.mid(length);
        }
        endLineWhereFull(m_measure.widthMm(word));
        if (!word.isEmpty() || !m_line.words.isEmpty())
            append(word);
    }

    // Fills this line and goes on below.
    void addLeader(QString leader)
    {
        while (m_measure.widthMm(leader) > roomForNextMm()) {
            endLineWhereFull(m_measure.widthMm(leader.left(1)));
            const qsizetype length = fittingLength(leader, m_measure, roomForNextMm());
            append(leader.left(length));
            endLine(false);
            leader = leader.mid(length);
            if (leader.isEmpty())
                return;
        }
        append(leader);
    }

    double roomForNextMm() const { return m_roomMm + roundingMm - (m_line.words.isEmpty() ? 0 : m_line.widthMm + m_measure.spaceMm()); }

    void append(const QString &word)
    {
        m_line.widthMm += (m_line.words.isEmpty() ? 0 : m_measure.spaceMm()) + m_measure.widthMm(word);
        m_line.words.append(word);
    }

    void endLineWhereFull(double nextMm)
    {
        if (!m_line.words.isEmpty() && nextMm > roomForNextMm())
            endLine(false);
    }

    void endLine(bool endsParagraph)
    {
        if (!endsParagraph && m_line.words.size() > 1 && m_line.words.last().isEmpty())
            m_line.words.removeLast();   // The second of two blanks.
        m_line.endsParagraph = endsParagraph;
        m_lines.push_back(std::move(m_line));
        m_line = {};
        m_roomMm = m_widthMm;
    }

    static constexpr double roundingMm = 0.001;

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
