#pragma once

// What stands in the lower margin of a paper that was made from a register: the code of its head, for eyes and for scanners.

#include "ui/printing/page_box.h"

namespace ui {

/// Below the text block, its top left at the block's lower left corner; fits into a margin of 15 mm and more.
/// `code` as `core::printedCode` makes it.
PageBox registerFoot(const QString &code, PageFonts &fonts);

}
