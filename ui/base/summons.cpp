#include "ui/base/summons.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace ui {

namespace {

constexpr int patienceMs = 2000;
constexpr int pauseMs = 50;

QString callPath(const QString &registerPath)
{
    return registerPath + QStringLiteral(".show");
}

}

Summons::Summons(QObject *parent) : QObject(parent)
{
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, this, &Summons::look);
}

void Summons::listenFor(const QString &registerPath)
{
    if (!m_folder.directories().isEmpty())
        m_folder.removePaths(m_folder.directories());
    m_path = registerPath;
    if (m_path.isEmpty())
        return;
    QFile::remove(callPath(m_path));   // A call that nobody heard is over.
    m_folder.addPath(QFileInfo(m_path).absolutePath());
}

// Taking the file away is the answer.
void Summons::look()
{
    if (!m_path.isEmpty() && QFile::remove(callPath(m_path)))
        Q_EMIT called();
}

bool Summons::call(const QString &registerPath)
{
    QFile file(callPath(registerPath));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.close();
    for (int waited = 0; waited < patienceMs; waited += pauseMs) {
        if (!file.exists())
            return true;
        QThread::msleep(pauseMs);
    }
    return !file.remove();
}

}
