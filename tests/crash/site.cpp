#include "tests/crash/site.h"

#include <QDir>
#include <QFile>

namespace crash {

using namespace Qt::StringLiterals;

namespace {

const QByteArray units =
    "code,level,name,parent,valid_from,valid_to,successors\n"
    "42,province,Tỉnh Hà Tĩnh,,,,\n"
    "440,district,Huyện Đức Thọ,42,,,\n"
    "18310,commune,Xã Tân Hương,440,,,\n"
    "18259,commune,Xã Tùng Ảnh,440,,,\n";

}

Site::Site(const QString &folder) : m_folder(folder) {}

core::Seat Site::seat() const
{
    return {.person = u"Nguyễn Văn An"_s, .computer = u"PC-01"_s,
            .now = [this] { return QDateTime(QDate(2025, 3, 1), QTime(8, 0), Qt::UTC).addSecs(turn * 60); }};
}

void Site::create()
{
    QFile file(filePath(u"units.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(units) != units.size())
        qFatal("The folder of the crash suite cannot be written to.");
    file.close();
    core::Register::create(path(), {}, file.fileName(), seat());
    acknowledged = {headOf(database())};
}

core::Register &Site::open()
{
    if (!m_register) {
        m_register = std::make_unique<core::Register>(path(), seat());
        if (weaken)
            weaken(m_register->database());
        QObject::connect(m_register.get(), &core::Register::changed, m_register.get(), [this](const core::ChangeSet &changes) { note(changes); });
    }
    return *m_register;
}

void Site::note(const core::ChangeSet &changes)
{
    FaultyDisk::instance().isPassing = true;   // the harness asks, not the program
    const auto link = m_register->database().value<QByteArray>(u"SELECT link FROM journal_unit WHERE id = ?"_s, changes.unit);
    FaultyDisk::instance().isPassing = false;
    acknowledged.push_back({changes.unit, link.toHex()});
    if (tell)
        tell(acknowledged.back());
}

QString Site::newestBackup() const
{
    const QStringList names = QDir(backupFolder()).entryList({u"*.ancu"_s}, QDir::Files, QDir::Name);
    return names.isEmpty() ? QString() : backupFolder() + u'/' + names.last();
}

void Site::expectRestoreTo(const Acknowledged &head)
{
    std::erase_if(acknowledged, [&](const Acknowledged &unit) -> bool { return unit.unit > head.unit; });
    if (tellRestore)
        tellRestore(head);
}

Acknowledged headOf(core::Database &database)
{
    const auto head = database.first<std::tuple<qint64, QByteArray>>(u"SELECT id, link FROM journal_unit ORDER BY id DESC LIMIT 1"_s);
    return head ? Acknowledged{std::get<0>(*head), std::get<1>(*head).toHex()} : Acknowledged{};
}

}
