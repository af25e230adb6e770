#include "core/intake/review.h"

#include "core/intake/list_reader.h"
#include "core/intake/match.h"

#include <QFileInfo>

namespace core {

using namespace Qt::StringLiterals;

namespace {

ListReading unreadable(const QString &path, const Error &error)
{
    ListReading reading;
    reading.path = path;
    reading.file = QFileInfo(path).fileName();
    reading.sheetIssues.push_back({.code = u"file_unreadable"_s, .handling = Handling::Ask, .message = error.message()});
    return reading;
}

// Cancelling, and a register that could not be read, are not the list's fault.
bool isAboutTheFile(const Error &error)
{
    return error.kind() == Error::Kind::File || error.kind() == Error::Kind::Refused;
}

}

Review reviewLists(Database &database, const QStringList &paths, const ReviewOptions &options, const Progress &progress)
{
    const PlaceBook places(database);
    Review review{.asOf = options.asOf, .statedOn = options.statedOn};
    for (const QString &path : paths) {
        try {
            const Workbook workbook = readWorkbook(path, progress);
            for (ListReading &reading : readLists(database, places, path, workbook, options, progress))
                review.lists.push_back(std::move(reading));
        } catch (const Error &error) {
            if (!isAboutTheFile(error))
                throw;
            review.lists.push_back(unreadable(path, error));
        }
    }
    matchReview(database, places, review, progress);
    return review;
}

}
