#include "ui/base/attempt.h"

#include <QLoggingCategory>

namespace ui {

Q_LOGGING_CATEGORY(lcAttempt, "ancu.attempt")

void showError(Ask &ask, QWidget *parent, const core::Error &error)
{
    if (!error.detail().isEmpty())
        qCWarning(lcAttempt, "%ls", qUtf16Printable(error.detail()));
    if (error.kind() != core::Error::Kind::Cancelled)
        ask.warn(parent, error.message());
}

}
