#include "ui/base/text_size.h"

#include "ui/base/settings.h"

#include <QApplication>
#include <QFont>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double largePoints = 12;

Setting<bool> largeSetting()
{
    return Setting<bool>(u"large_text"_s, false);
}

}

TextSize chosenTextSize()
{
    return largeSetting() ? TextSize::Large : TextSize::Usual;
}

void chooseTextSize(TextSize size)
{
    largeSetting() = size == TextSize::Large;
}

void installTextSize()
{
    static const QFont ofSystem = QApplication::font();
    QFont font = ofSystem;
    if (chosenTextSize() == TextSize::Large)
        font.setPointSizeF(std::max(largePoints, ofSystem.pointSizeF()));
    QApplication::setFont(font);
}

}
