#include "tests/drafts/killed_typist.h"

#include <QProcessEnvironment>

#include <algorithm>

namespace typed {

namespace {

constexpr int patienceMs = 60'000;

}

KilledTypist::KilledTypist(const QString &form, const QString &registerPath, const QString &settings)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(ANCU_TYPIST), {form, registerPath, settings});
}

bool KilledTypist::killAfterKept(int more)
{
    for (int until = 0; m_kept == 0 || m_typed < until;) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(patienceMs))
            return false;
        note(m_process.readLine());
        if (m_kept > 0 && until == 0)
            until = m_typed + more;
    }
    m_process.kill();
    if (!m_process.waitForFinished(patienceMs))
        return false;
    for (const QByteArray &line : m_process.readAllStandardOutput().split('\n'))
        note(line);
    return true;
}

// An unfinished last line says a smaller number or none: it takes nothing back.
void KilledTypist::note(const QByteArray &line)
{
    const QList<QByteArray> words = line.trimmed().split(' ');
    int &figure = words.at(0) == "kept" ? m_kept : m_typed;
    figure = std::max(figure, words.value(1).toInt());
}

}
