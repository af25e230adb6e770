#pragma once

// Printing the papers of a list: a form that the program does not have is not offered.

#include "core/papers/paper.h"
#include "ui/dialogs/form_desk.h"

#include <functional>

class QPushButton;

namespace ui {

bool hasForm(const QString &code);
/// The form that prints papers of the kind; empty where the program has none.
QString formFor(core::PaperType type);

/// The list as the form prints it, with what the paper says of itself; without a paper its blanks stay as the office's sheet fills them.
core::FormRequest requestFor(core::Database &database, core::Id<core::SupportList> list, const std::optional<core::Paper> &paper);

/// Shows the form before it is printed. Null where the program does not have it.
QPushButton *printButton(const QString &form, const QString &text, FormDesk &desk, std::function<core::FormRequest()> request);

}
