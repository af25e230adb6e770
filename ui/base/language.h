#pragma once

// The language of the screen: Vietnamese unless the person chose English. Words of official forms are Vietnamese in both.

#include "ui/base/settings.h"

namespace ui {

enum class Language { Vietnamese, English };

/// As chosen; takes effect for widgets that are made after `installLanguage`.
Language chosenLanguage();
void chooseLanguage(Language language);

/// To be called before the first widget, and again after another language was chosen: windows are then made anew. Without a translation
/// file the texts stay English.
void installLanguage();

}
