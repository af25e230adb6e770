#include "ui/main_window_pages.h"

#include "ui/pages/charts_page.h"
#include "ui/pages/households_page.h"
#include "ui/pages/intake_page.h"

namespace ui {

Pages makePages(Workspace &workspace, QWidget *parent, [[maybe_unused]] const std::function<void(Page *)> &show)
{
    Pages pages;
    pages.households = new HouseholdsPage(workspace, parent);
    pages.all = {pages.households, new IntakePage(workspace, parent), new ChartsPage(workspace, parent)};
    return pages;
}

}
