#pragma once

// The forms as they were approved, byte by byte: tests/data/forms. A change of wording, columns or layout fails here until somebody has
// looked at it. To accept what the program now composes: ANCU_ACCEPT_FORMS=1 build/release/tests/test_forms "[approved]", then review the
// difference in version control like code.

#include "core/document/writers.h"
#include "tests/support/catch.h"

#include <QFile>

namespace support {

using namespace Qt::StringLiterals;

inline void checkApproved(const QString &code, const core::Document &document)
{
    const QByteArray composed = documentHtml(document).toUtf8();
    QFile file(QStringLiteral(ANCU_SOURCE_DIR) + u"/tests/data/forms/"_s + code + u".html"_s);
    if (qEnvironmentVariableIsSet("ANCU_ACCEPT_FORMS")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(composed) == composed.size());
        return;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> approved = file.readAll().split('\n');
    const QList<QByteArray> now = composed.split('\n');
    for (qsizetype line = 0; line < std::max(approved.size(), now.size()); ++line)
        CHECK(now.value(line) == approved.value(line));
}

}
