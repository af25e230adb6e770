#pragma once

// A folder that may be read and not written, also for a test that runs as root: the process is somebody else while this lives.

#include <QFile>
#include <QString>

#include <unistd.h>

namespace support {

class ReadOnlyFolder {
public:
    explicit ReadOnlyFolder(const QString &folder) : m_folder(folder), m_user(geteuid())
    {
        constexpr uid_t nobody = 65534;
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        if (m_user == 0 && seteuid(nobody) != 0)
            qFatal("the test cannot become another user");
    }
    ~ReadOnlyFolder()
    {
        if (seteuid(m_user) == 0)
            QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    ReadOnlyFolder(const ReadOnlyFolder &) = delete;
    ReadOnlyFolder &operator=(const ReadOnlyFolder &) = delete;

private:
    QString m_folder;
    uid_t m_user;
};

}
