#pragma once

// Tool tips for text that came from people or files.

#include <QString>

namespace ui {

/// A tool tip that shows `text` as it stands: Qt would read “A < B và <b>C</b>” as markup, so it is given as markup that says exactly that.
inline QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<qt>") + text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1StringView("<br>")) + QStringLiteral("</qt>");
}

/// The text of an action or button that shows `text` as it stands: “&” is no mnemonic there.
inline QString plainAction(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1StringView("&&"));
}

}
