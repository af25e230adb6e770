#pragma once

// How large the texts of the screen are: as the system has them, or 12 points for eyes that need it.

namespace ui {

enum class TextSize { Usual, Large };

/// As chosen; takes effect for windows that are made after `installTextSize`.
TextSize chosenTextSize();
void chooseTextSize(TextSize size);

/// To be called before the first widget, and again after another size was chosen.
void installTextSize();

}
