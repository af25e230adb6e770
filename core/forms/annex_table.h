#pragma once

// The list that is annexed to a letter or a decision, and posted in public: portrait, no number of anybody's identity card.

#include "core/forms/list_table.h"

namespace core {

/// With the year of birth, by commune where there are several, and the total.
Table annexTable(const std::vector<ListedHousehold> &households);
/// Only what H§F08 lets the public see: name, hamlet, category, help and support.
Table publicTable(const std::vector<ListedHousehold> &households);

/// "Ngân sách trung ương 60.000.000 đồng; …": the money of a list by its sources, in the order in which they first come; empty for none.
QString sourcesSentence(const std::vector<ListedHousehold> &households);

}
