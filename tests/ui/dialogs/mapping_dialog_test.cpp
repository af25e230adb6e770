#include "tests/support/catch.h"
#include "tests/support/sample_review.h"
#include "tests/support/open_workspace.h"
#include "ui/dialogs/mapping_dialog.h"

#include <QComboBox>

using namespace ui;
using namespace Qt::StringLiterals;

TEST_CASE("a heading nobody knows is given its meaning by hand", "[mapping]")
{
    support::OpenWorkspace open;
    MappingDialog dialog(open.workspace, support::sampleReview().lists[1]);
    const auto boxes = dialog.findChildren<QComboBox *>();
    REQUIRE(boxes.size() == 2);

    CHECK(dialog.headingFields() == HeadingFields{{u"Tên chủ hộ"_s, u"name"_s}, {u"Ghi gì đó"_s, QString()}});
    boxes.at(1)->setCurrentIndex(boxes.at(1)->findData(u"note"_s));
    CHECK(dialog.headingFields().value(u"Ghi gì đó"_s) == u"note"_s);
}
