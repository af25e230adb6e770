#include "tests/crash/bit_rot.h"

#include "core/integrity/verify.h"
#include "tests/crash/kept_register.h"

#include <QFile>
#include <QTemporaryDir>

namespace crash {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class Rotting {
public:
    explicit Rotting(quint32 seed) : m_random(seed)
    {
        m_tally.test = u"one bit turned over"_s;
        const QString whole = m_folder.filePath(u"whole.ancu"_s);
        makeKeptRegister(whole);
        m_bytes = bytesOf(whole);
        core::Database database(whole, core::Database::Mode::ReadOnly);
        m_recorded = everythingIn(database);
        m_definitions = definitionsIn(database);
    }

    Tally run(int flips)
    {
        for (; m_tally.done < flips; ++m_tally.done)
            flipOne();
        m_tally.note = u"%1 found on opening, %2 by verify; %3 changed nothing that is recorded, %4 of these a definition"_s
                           .arg(m_onOpening).arg(m_byVerify).arg(m_withoutEffect).arg(m_definitionsChanged);
        return m_tally;
    }

private:
    void flipOne()
    {
        QByteArray bytes = m_bytes;
        const int at = between(m_random, 0, int(bytes.size()) - 1);
        const int bit = between(m_random, 0, 7);
        bytes[at] = char(bytes[at] ^ (1 << bit));
        for (const auto &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + ending);
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The folder of the crash suite cannot be written to.");
        file.close();
        try {
            core::Register opened(m_path, Site(m_folder.path()).seat());
            look(opened.database(), u"bit %1 of byte %2"_s.arg(bit).arg(at));
        } catch (const core::Error &) {
            ++m_onOpening;
        }
    }

    void look(core::Database &database, const QString &where)
    {
        bool isFound = false;
        bool isAsBefore = false;
        try {
            isFound = !core::verify(database).ok();
            isAsBefore = everythingIn(database) == m_recorded;
        } catch (const core::Error &) {
            isFound = true;
        }
        m_byVerify += isFound;
        m_withoutEffect += !isFound && isAsBefore;
        if (!isFound && !isAsBefore)
            m_tally.findings += {.lost = 1, .words = {where + u" changed what is recorded and was not found"_s}};
        if (!isFound && isAsBefore)
            m_definitionsChanged += definitionsIn(database) != m_definitions;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"sổ.ancu"_s);
    QByteArray m_bytes;
    QString m_recorded;
    QStringList m_definitions;
    Random m_random;
    Tally m_tally;
    qint64 m_onOpening = 0;
    qint64 m_byVerify = 0;
    qint64 m_withoutEffect = 0;
    qint64 m_definitionsChanged = 0;
};

}

Tally bitRot(const BitRot &rot)
{
    return Rotting(rot.seed).run(rot.flips);
}

}
