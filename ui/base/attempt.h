#pragma once

// One user action and its failures: whatever core throws is shown once, here.

#include "core/base/error.h"
#include "ui/base/ask.h"

#include <utility>

namespace ui {

/// Shows the message and logs the detail; an action that the user cancelled is not a failure to be shown.
void showError(Ask &ask, QWidget *parent, const core::Error &error);

/// True when `action` ran to its end.
template<class Action> bool attempt(Ask &ask, QWidget *parent, Action action)
{
    try {
        std::move(action)();
        return true;
    } catch (const core::Error &error) {
        showError(ask, parent, error);
        return false;
    }
}

}
