#pragma once

// What this person last wrote into the blanks of a form, remembered per form and blank.

#include "core/forms/catalogue.h"
#include "ui/base/settings.h"

namespace ui {

Setting<QString> blankSetting(const QString &form, const QString &blank);
/// Only blanks that were filled in; the others take what is usual for the form.
QHash<QString, QString> rememberedBlanks(const QString &form);

}
