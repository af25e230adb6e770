#pragma once

// F08B: minutes that a posting ended: what was said of the list and how it was settled (H§7).

#include "core/forms/posting_page.h"

namespace core {

Document f08b(const PostingPage &page);

Form formF08B();

}
