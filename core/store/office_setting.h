#pragma once

// What the office decided for the register, with the day it holds from. A newer row replaces an older one from its day on.

#include "core/base/id.h"
#include "core/store/mapping.h"

#include <QDate>
#include <QString>

namespace core {

struct OfficeSetting {
    Id<OfficeSetting> id;
    QString name;
    QString value;
    QDate validFrom;
    bool operator==(const OfficeSetting &) const = default;
};

template<> struct Mapping<OfficeSetting> {
    static constexpr auto table = "office_setting";
    static constexpr auto columns = std::tuple{Column{"id", &OfficeSetting::id}, Column{"name", &OfficeSetting::name},
                                               Column{"value", &OfficeSetting::value}, Column{"valid_from", &OfficeSetting::validFrom}};
};

}
