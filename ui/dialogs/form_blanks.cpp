#include "ui/dialogs/form_blanks.h"

namespace ui {

using namespace Qt::StringLiterals;

Setting<QString> blankSetting(const QString &form, const QString &blank)
{
    return Setting<QString>(u"forms/"_s + form + u'/' + blank);
}

QHash<QString, QString> rememberedBlanks(const QString &form)
{
    QHash<QString, QString> values;
    for (const core::FormDescription &description : core::forms()) {
        if (description.code != form)
            continue;
        for (const core::FormBlank &blank : description.blanks)
            if (const QString value = blankSetting(form, blank.key); !value.isEmpty())
                values.insert(blank.key, value);
    }
    return values;
}

}
