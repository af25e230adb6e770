#pragma once

// What the office settled, with the day (or moment) it holds from.

#include "core/base/id.h"
#include "core/store/mapping.h"

#include <QString>

namespace core {

struct OfficeSetting {
    Id<OfficeSetting> id;
    QString name;
    QString value;
    QString validFrom;   ///< ISO.
    bool operator==(const OfficeSetting &) const = default;
};

template<> struct Mapping<OfficeSetting> {
    static constexpr auto table = "office_setting";
    static constexpr auto columns = std::tuple{Column{"id", &OfficeSetting::id}, Column{"name", &OfficeSetting::name},
                                               Column{"value", &OfficeSetting::value}, Column{"valid_from", &OfficeSetting::validFrom}};
};

}
