#include "ui/base/icons.h"

namespace ui {

using namespace Qt::StringLiterals;

QIcon icon(const QString &name)
{
    return QIcon(u":/icons/"_s + name + u".png"_s);
}

}
