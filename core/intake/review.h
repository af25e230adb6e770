#pragma once

// A commune's lists between the file and the register: what each row says, what is wrong with it, what accepting it would do.
// This is the staging area: nothing here touches the register until `acceptReview`.

#include "core/base/issue.h"
#include "core/base/legacy_encoding.h"
#include "core/base/progress.h"
#include "core/households/household_record.h"

#include <QJsonObject>
#include <QMap>

#include <memory>

namespace core {

struct ListSource;

/// Cell ("F11") → what the office says it should have said; empty: nothing at all.
using CellAnswers = QMap<QString, QString>;

/// A cell that the office answered in place of the sender.
struct AnsweredCell {
    QString cell;
    QString answer;                           ///< As typed.
    Issue question;                           ///< What was wrong with the cell as it was sent, and what stood there.

    bool operator==(const AnsweredCell &) const = default;
};

/// One row of a list as it was understood. A member without a value was not written, or is in doubt and stays open.
struct Draft {
    enum class Status { New, Same, Changed, Doubtful, Rejected };

    int row = 0;                              ///< As Excel shows it.
    std::optional<QString> name;
    std::optional<PartialDate> birth;
    std::optional<Gender> gender;
    std::optional<QString> number;            ///< 12 or 9 digits.
    std::optional<QDate> issuedOn;
    std::optional<QString> ethnic;
    std::optional<QString> hamlet;
    std::optional<int> members;
    std::vector<Category> categories;
    std::optional<Need> need;
    std::optional<QString> foundation, frame, roof;   ///< Free text as written.
    std::optional<double> area;               ///< m².
    std::optional<Money> fundTotal, fundState, fundPoor, fundSocial, fundFamily;
    std::optional<QString> note;
    Id<Place> place;                          ///< Of this row where the list names a commune per row; else of the list.
    std::optional<PartialDate> started, finished, handedOver;   ///< Progress lists only, shown but not yet stored.

    QStringList written;                      ///< The row as it stands in the file, by column.
    std::vector<Issue> issues;
    std::vector<AnsweredCell> answers;        ///< Read in place of what was written; each is also an issue, `answeredCode`.
    Status status = Status::New;
    bool accepted = true;                     ///< The officer's choice; rejected rows are never stored.
    Id<Household> household;                  ///< The one it was matched with.
    QString householdUid;                     ///< Of the match, or the uid it got when it was accepted.
    QStringList changes;                      ///< "Diện tích: 24,5 → 30": what accepting would change.

    bool operator==(const Draft &) const = default;
};

enum class ListKind { Households, Progress };

/// A column of the file and the field it was taken for.
struct ColumnMatch {
    int column = 0;
    QString heading;                          ///< All header rows joined, cleaned.
    QString field;                            ///< Field name of the report ("id", "fund_total", …); empty: not recognised.
    bool fromSender = false;                  ///< Remembered from an earlier list of this sender.

    bool operator==(const ColumnMatch &) const = default;
};

/// One file as understood.
struct ListReading {
    QString path;
    QString file;                             ///< Without the folder.
    QByteArray hash;
    QString sheet;
    ListKind kind = ListKind::Households;
    Id<Place> place;
    QString placeCode;
    TextEncoding encoding = TextEncoding::Unicode;
    Money amountUnit = Money::ofDong(1);      ///< One unit of the money columns: 1, 1.000 or 1.000.000 đồng.
    std::vector<ColumnMatch> columns;
    std::vector<Draft> drafts;
    std::vector<Issue> sheetIssues;           ///< Of the file as a whole; a file that could not be read has only these.
    bool alreadyAccepted = false;             ///< The same file was accepted before.
    std::shared_ptr<const ListSource> source; ///< What it takes to read a row once more; null where no list was found.
};

/// A row of a list of this review, or a household of the register (list is -1).
struct RecordReference {
    int list = -1;
    int row = 0;
    Id<Household> household;
    bool operator==(const RecordReference &) const = default;
};

struct DuplicatePair {
    RecordReference a;
    RecordReference b;
    QStringList evidence;                     ///< "id", "name", "birth", "birth_year", "hamlet", "details": what is the same.
    bool operator==(const DuplicatePair &) const = default;
};

struct Review {
    std::vector<ListReading> lists;
    std::vector<DuplicatePair> duplicates;
    QDate asOf;
    QDate statedOn;                           ///< As in the options.
};

struct ReviewOptions {
    QDate asOf;                               ///< Which units existed, and which classes are looked at.
    QDate statedOn;                           ///< From when the classes of the lists hold, where somebody said it; invalid: since ever.
    QString placeCode;                        ///< Used where a file does not say; empty: ask.
    QHash<QString, QString> placeCodes;       ///< By file name: the commune chosen by hand for a file that does not say.
    QHash<QString, QHash<QString, QString>> mappedHeadings;   ///< By file name: heading → field, chosen by hand in the wizard.
    QHash<QString, CellAnswers> answers;      ///< By `sheetKey`; by file name for the first list of that file.
};

/// Reads, checks and matches all files. A file that cannot be read becomes a list with a sheet issue; cancelling and a register that cannot be
/// read throw.
Review reviewLists(Database &database, const QStringList &paths, const ReviewOptions &options, const Progress &progress = {});

/// Stores everything accepted as one undoable unit after an automatic backup; doubtful fields stay empty with an open question.
/// Fills `householdUid` of the drafts. `order.title` is given by the caller.
ChangeSet acceptReview(Database &database, Review &review, const WorkOrder &order, const UnitOfWork::Committed &committed,
                       const Progress &progress = {});

/// Writes the senders' workbooks back with the wrong cells coloured and a note on each. Returns the paths.
QStringList writeMarkedCopies(const Review &review, const QString &folder);

/// The report of `import --json` (architecture §9).
QJsonObject reviewJson(const Review &review);

/// Vietnamese names of the fields for headings and messages: "Họ và tên", "Số CCCD/CMND".
QString fieldTitle(const QString &field);
/// All fields a column can be mapped to by hand, in the order of the usual form.
QStringList mappableFields();

}
