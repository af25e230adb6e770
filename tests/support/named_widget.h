#pragma once

// A widget by what a screen reader calls it: the name people know it by, whatever it stands in.

#include <QWidget>

namespace support {

/// The first of that name; none: null.
template<class Widget> Widget *named(const QWidget &in, const QString &accessibleName)
{
    for (Widget *widget : in.findChildren<Widget *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

}
