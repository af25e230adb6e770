#pragma once

// A second start with a register that is open already shows the first window: through a file beside the register, so that the program
// needs no network module.

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

namespace ui {

class Summons : public QObject {
    Q_OBJECT

public:
    explicit Summons(QObject *parent = nullptr);

    /// Listens for calls to this register until another one or nothing ("") is listened for.
    void listenFor(const QString &registerPath);
    /// Calls the window that has the register open on this computer; true when it answered within two seconds.
    static bool call(const QString &registerPath);

Q_SIGNALS:
    void called();

private:
    void look();

    QFileSystemWatcher m_folder;
    QString m_path;
};

}
