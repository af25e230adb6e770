#include "core/integrity/page_check.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <sqlite3.h>

namespace core {

namespace {
struct PageText { Q_DECLARE_TR_FUNCTIONS(core::PageCheck) };
}

void refuseUnreadPage(const QString &line)
{
    static const QRegularExpression unread(QStringLiteral("error code=(\\d+)"));
    const int code = unread.match(line).captured(1).toInt() & 0xff;
    if (code == SQLITE_IOERR || line.contains(QLatin1StringView("failed to get page")))
        throw Error(Error::Kind::Disk,
                    PageText::tr("A part of the file could not be read just now, so nothing can be said of it. Check the disk and its cable, then try again."), line);
}

}
