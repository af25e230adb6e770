#pragma once

// Labels for text that came from people or files: shown as it stands, never read as markup.

#include <QLabel>

namespace ui {

/// Wraps and can be selected with the mouse when `Long`.
enum class LabelText { Short, Long };

QLabel *plainLabel(const QString &text = {}, LabelText kind = LabelText::Short);
/// A heading of a part of a page: bold and a little larger.
QLabel *headingLabel(const QString &text);

}
