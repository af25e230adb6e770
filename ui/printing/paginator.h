#pragma once

// Which boxes stand on which page. Boxes that belong together move together; the heading of a table is repeated.

#include "ui/printing/page_box.h"

namespace ui {

struct PlannedBox {
    std::size_t box = 0;
    double topMm = 0;        ///< Below the upper margin.
};

struct PlannedPage {
    std::vector<PlannedBox> boxes;
    int number = 1;
};

/// At least one page. A chain of boxes that is longer than a page is broken where it must.
std::vector<PlannedPage> plannedPages(const std::vector<PageBox> &boxes, double heightMm);

}
