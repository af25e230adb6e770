#pragma once

// What a draft holds: one JSON object, as text in the register.

#include "core/store/drafts.h"

#include <QJsonObject>

namespace ui {

QJsonObject bodyOf(const core::FormDraft &draft);
QString bodyText(const QJsonObject &body);

}
