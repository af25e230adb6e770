#include "core/base/progress.h"

#include <QCoreApplication>

namespace core {

void Progress::at(qint64 done, qint64 total) const
{
    if (m_report && !m_report(done, total))
        throw Error(Error::Kind::Cancelled, QCoreApplication::translate("core::Progress", "Cancelled. Nothing was changed."));
}

}
