#include "ui/widgets/households_picker.h"

#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "ui/widgets/household_picker.h"

#include <QListWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct Picker : support::OpenWorkspace {
    core::Id<core::Household> hoa = enter(u"18310"_s);
    core::Id<core::Household> an = enter(u"18310"_s, {.name = u"Phan Thị An"_s, .number = u"042156900002"_s});
    ui::HouseholdsPicker picker{workspace};

    void find(core::Id<core::Household> household) { picker.findChild<ui::HouseholdPicker *>()->setHousehold(household); }
    void press(const QString &text)
    {
        for (QToolButton *button : picker.findChildren<QToolButton *>())
            if (button->text().remove(u'&') == text)
                button->click();
    }
};

}

TEST_CASE_METHOD(Picker, "households that were kept come before the one found last, each once", "[picker]")
{
    find(hoa);
    press(u"Keep and add another"_s);
    find(an);
    CHECK(picker.households() == std::vector{hoa, an});

    find(hoa);
    CHECK(picker.households() == std::vector{hoa});
}

TEST_CASE_METHOD(Picker, "a household that is kept can be taken off again", "[picker]")
{
    find(hoa);
    press(u"Keep and add another"_s);
    find(an);
    press(u"Keep and add another"_s);
    picker.findChild<QListWidget *>(QString(), Qt::FindDirectChildrenOnly)->setCurrentRow(0);

    press(u"Take off"_s);

    CHECK(picker.households() == std::vector{an});
}

TEST_CASE_METHOD(Picker, "a household chosen elsewhere stands alone, and one that was removed is gone", "[picker]")
{
    find(an);
    press(u"Keep and add another"_s);
    picker.setHousehold(hoa);
    CHECK(picker.households() == std::vector{hoa});

    press(u"Keep and add another"_s);
    core::UnitOfWork work = workspace.begin(u"Xóa hộ"_s);
    core::removeHousehold(hoa, work);
    work.commit();
    picker.reload();
    CHECK(picker.households().empty());
}
