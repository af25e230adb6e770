#include "ui/base/help_topic.h"

#include <QVariant>
#include <QWidget>

namespace ui {

namespace {

constexpr char property[] = "helpTopic";

}

void setHelpTopic(QWidget *widget, const QString &topic)
{
    widget->setProperty(property, topic);
}

QString helpTopicOf(const QWidget *widget)
{
    for (const QWidget *each = widget; each; each = each->parentWidget())
        if (const QString topic = each->property(property).toString(); !topic.isEmpty())
            return topic;
    return {};
}

}
