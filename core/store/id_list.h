#pragma once

// A list of ids as one bound value, for `IN (SELECT value FROM json_each(?))`.

#include "core/base/id.h"

#include <QString>

#include <vector>

namespace core {

template<class T> QString idsAsJson(const std::vector<Id<T>> &ids)
{
    QString json = QStringLiteral("[");
    for (const Id<T> id : ids) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(id.value);
    }
    return json + u']';
}

}
