#pragma once

// F08: the notice that a list is posted, with the list as the public may see it (H§7).

#include "core/forms/posting_page.h"

namespace core {

Document f08(const PostingPage &page);

Form formF08();

}
