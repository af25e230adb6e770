#include "ui/dialogs/draft_body.h"

#include <QJsonDocument>

namespace ui {

QJsonObject bodyOf(const core::FormDraft &draft)
{
    return QJsonDocument::fromJson(draft.body.toUtf8()).object();
}

QString bodyText(const QJsonObject &body)
{
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

}
