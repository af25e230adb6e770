#pragma once

// The one place that knows which pages there are.

#include "ui/pages/page.h"

#include <functional>

namespace ui {

class HouseholdsPage;

struct Pages {
    std::vector<Page *> all;             ///< In the order of the navigation list.
    HouseholdsPage *households = nullptr;
};

/// The pages belong to `parent`. `show` brings a page to the front, for pages that lead to one another.
Pages makePages(Workspace &workspace, QWidget *parent, const std::function<void(Page *)> &show);

}
