#pragma once

// The keys of the program on one sheet to pin beside the screen, made from the commands themselves.

#include "core/document/document.h"

#include <QAction>
#include <QList>

#include <vector>

namespace ui {

/// Commands that stand together: a menu, a page.
struct KeyGroup {
    QString title;
    QList<QAction *> actions;
};

/// Commands without a key are left out, and groups without such commands; "&", "…" and the object of undo do not stand on the sheet.
core::Document keyCard(const std::vector<KeyGroup> &groups);

}
