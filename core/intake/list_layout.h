#pragma once

// Where the list stands on a sheet and what its columns mean.

#include "core/intake/list_text.h"
#include "core/intake/review.h"

namespace core {

struct ListLayout {
    int headerTop = 0;                      ///< Row numbers as Excel shows them, both included.
    int headerBottom = 0;
    std::vector<ColumnMatch> columns;       ///< All columns with a heading.
    QHash<QString, int> columnOf;           ///< By field; the first where several columns say the same.
    QHash<QString, QList<int>> moreOf;      ///< Further columns of a source of money (central and local budget): they add up.
    QHash<QString, QString> leafOf;         ///< The lowest heading by field, folded: a repeated header is known by it.
    QString title;                          ///< Everything above the header, decoded, one line per cell.
    qint64 statedUnit = 0;                  ///< 1, 1.000, 1.000.000 as said above or in a heading; 0 not said.
    QString unitCell;                       ///< Where it is said.

    bool isFound() const { return columnOf.contains(QStringLiteral("name")); }
    bool has(const QString &field) const { return columnOf.contains(field); }
};

/// `chosen` maps cleaned headings to fields by hand; `remembered` does so from an earlier list of the same sender.
ListLayout findLayout(const Sheet &sheet, const ListText &text, const QHash<QString, QString> &chosen, const QHash<QString, QString> &remembered);

}
