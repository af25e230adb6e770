#include "ui/printing/paginator.h"

#include <QHash>

namespace ui {

namespace {

class Paginator {
public:
    Paginator(const std::vector<PageBox> &boxes, double heightMm) : m_boxes(boxes), m_heightMm(heightMm)
    {
        for (std::size_t at = 0; at < boxes.size(); ++at)
            if (boxes[at].isHeading)
                m_headings[boxes[at].table].push_back(at);
    }

    std::vector<PlannedPage> run()
    {
        m_pages.push_back({});
        for (std::size_t at = 0; at < m_boxes.size();) {
            const std::size_t end = endOfChain(at);
            const double room = m_heightMm - m_usedMm;
            const double needed = heightOf(at, end);
            if (needed > room && m_usedMm > headingsMm(m_boxes[at].table) && needed + headingsToRepeatMm(at) <= m_heightMm)
                newPage(at);
            for (; at < end; ++at)
                place(at);
        }
        return std::move(m_pages);
    }

private:
    std::size_t endOfChain(std::size_t at) const
    {
        while (at + 1 < m_boxes.size() && m_boxes[at].keepWithNext && !m_boxes[at + 1].startsPage)
            ++at;
        return at + 1;
    }

    double heightOf(std::size_t from, std::size_t end) const
    {
        double height = 0;
        for (; from < end; ++from)
            height += m_boxes[from].heightMm;
        return height;
    }

    double headingsMm(int table) const
    {
        double height = 0;
        for (const std::size_t heading : m_headings.value(table))
            height += m_boxes[heading].heightMm;
        return height;
    }

    double headingsToRepeatMm(std::size_t at) const { return m_boxes[at].table >= 0 && !m_boxes[at].isHeading ? headingsMm(m_boxes[at].table) : 0; }

    void place(std::size_t at)
    {
        const PageBox &box = m_boxes[at];
        if (box.startsPage) {
            if (m_usedMm > 0)
                m_pages.push_back({.number = m_pages.back().number + 1});
            m_usedMm = 0;
            if (box.restartsNumbers)
                m_pages.back().number = 1;
            return;
        }
        if (m_usedMm > 0 && m_usedMm + box.heightMm > m_heightMm + 0.01) {
            if (box.isGap)
                return;
            newPage(at);
        }
        if (!box.isGap || !m_pages.back().boxes.empty())
            put(at);
    }

    void newPage(std::size_t next)
    {
        m_pages.push_back({.number = m_pages.back().number + 1});
        m_usedMm = 0;
        if (m_boxes[next].table >= 0 && !m_boxes[next].isHeading)
            for (const std::size_t heading : m_headings.value(m_boxes[next].table))
                put(heading);
    }

    void put(std::size_t at)
    {
        m_pages.back().boxes.push_back({at, m_usedMm});
        m_usedMm += m_boxes[at].heightMm;
    }

    const std::vector<PageBox> &m_boxes;
    double m_heightMm;
    double m_usedMm = 0;
    QHash<int, std::vector<std::size_t>> m_headings;
    std::vector<PlannedPage> m_pages;
};

}

std::vector<PlannedPage> plannedPages(const std::vector<PageBox> &boxes, double heightMm)
{
    return Paginator(boxes, heightMm).run();
}

}
