#pragma once

// F08A: minutes that a list was posted (H§7).

#include "core/forms/posting_page.h"

namespace core {

Document f08a(const PostingPage &page);

Form formF08A();

}
