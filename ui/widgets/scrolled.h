#pragma once

// A way to see all of something on a screen that is too small for it.

#include <QScrollArea>

namespace ui {

/// The content as large as there is room, and with scroll bars where that is less than it needs. The area itself cannot be reached by Tab; the
/// field that has the focus is always in view.
QScrollArea *scrolled(QWidget *content);

/// As large as wished, if the screen has the room.
void resizeOnScreen(QWidget &window, QSize wished);

}
