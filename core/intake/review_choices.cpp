#include "core/intake/review_choices.h"

#include <QSet>

namespace core {

using namespace Qt::StringLiterals;

QString sheetKey(const ListReading &list)
{
    const QString hash = QString::fromLatin1(list.hash.toHex());
    return list.sheet == list.file ? hash : hash + u' ' + list.sheet;   // the one sheet of a CSV file is called like the file
}

std::vector<int> rowsLeftOut(const ListReading &list)
{
    std::vector<int> rows;
    for (const Draft &draft : list.drafts)
        if (!draft.accepted && draft.status != Draft::Status::Rejected)
            rows.push_back(draft.row);
    return rows;
}

void leaveOut(const std::vector<int> &rows, ListReading &list)
{
    const QSet<int> left(rows.begin(), rows.end());
    for (Draft &draft : list.drafts)
        if (draft.status != Draft::Status::Rejected)
            draft.accepted = !left.contains(draft.row);
}

}
