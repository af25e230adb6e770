#include "core/register.h"

#include "core/intake/review.h"
#include "core/places/place_table.h"
#include "core/sample_surveys.h"
#include "core/store/migrations.h"
#include "core/support/streams.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QDate sampleDay(2025, 3, 1);   // The sample lists speak of this day, before the reform of units.

// Resources are no files for a library that reads a path: the lists are laid beside one another in a folder of their own.
QStringList unpackedSamples(const QTemporaryDir &folder)
{
    QStringList paths;
    for (const QFileInfo &list : QDir(u":/samples"_s).entryInfoList({u"*.xlsx"_s}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(list.fileName());
        if (!QFile::copy(list.filePath(), path))
            throw Error(Error::Kind::File, Register::tr("There is no room for the sample lists. Free some disk space and try again."));
        paths.append(path);
    }
    return paths;
}

}

void Register::create(const QString &path, const QString &districtCode, const QString &placesCsv, const Seat &seat)
{
    if (QFile::exists(path))
        throw Error(Error::Kind::File, tr("%1 exists already. Choose another name, or open it.").arg(QFileInfo(path).fileName()));
    refuseNetworkDrive(path, storageKind(storageFacts(path)));
    try {
        Database database(path);
        migrate(database);
        UnitOfWork work(database, {.title = tr("Make the register"), .person = seat.person, .computer = seat.computer, .at = seat.now(),
                                   .final = true});   // Everything stands on its units and rules.
        if (placesCsv.isEmpty())
            seedPlaces(districtCode, work);
        else
            seedPlacesFrom(placesCsv, work);
        seedRules(work);
        work.commit();
    } catch (const Error &) {
        for (const auto &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + ending);   // Nothing half made stays behind.
        throw;
    }
}

void Register::createDemo(const QString &path, const Seat &seat, const Progress &progress)
{
    create(path, u"440"_s, {}, seat);
    const QTemporaryDir folder;
    Database database(path);
    Review review = reviewLists(database, unpackedSamples(folder), {.asOf = sampleDay, .statedOn = sampleDay}, progress);
    const WorkOrder order{.title = tr("Take in the sample lists"), .person = seat.person, .computer = seat.computer, .at = seat.now()};
    UnitOfWork::Committed nobody;
    acceptReview(database, review, order, nobody, progress);
    UnitOfWork work(database, {.title = tr("Enter the sample surveys"), .person = seat.person, .computer = seat.computer, .at = seat.now()});
    addSampleSurveys(work);
    work.commit();
}

}
