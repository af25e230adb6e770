#pragma once

// The language of the screen: Vietnamese unless the person chose English. Words of official forms are Vietnamese in both.

#include "ui/base/settings.h"

namespace ui {

enum class Language { Vietnamese, English };

/// As chosen; takes effect with the next start.
Language chosenLanguage();
void chooseLanguage(Language language);

/// To be called once, before the first widget. Without a translation file the texts stay English.
void installLanguage();

}
