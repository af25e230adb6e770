#include "core/integrity/row_words.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct RowText { Q_DECLARE_TR_FUNCTIONS(core::RowWords) };

QString kindOf(const QString &table)
{
    static const QHash<QString, const char *> kinds{
        {u"household"_s, QT_TRANSLATE_NOOP("core::RowWords", "household")},
        {u"person"_s, QT_TRANSLATE_NOOP("core::RowWords", "person")},
        {u"identity_paper"_s, QT_TRANSLATE_NOOP("core::RowWords", "identity paper")},
        {u"classification"_s, QT_TRANSLATE_NOOP("core::RowWords", "category of a household")},
        {u"house_survey"_s, QT_TRANSLATE_NOOP("core::RowWords", "house survey")},
        {u"funding_proposal"_s, QT_TRANSLATE_NOOP("core::RowWords", "money proposed for a household")},
        {u"support_list"_s, QT_TRANSLATE_NOOP("core::RowWords", "support list")},
        {u"support_line"_s, QT_TRANSLATE_NOOP("core::RowWords", "household in a support list")},
        {u"support_package"_s, QT_TRANSLATE_NOOP("core::RowWords", "level of support")},
        {u"rule_set"_s, QT_TRANSLATE_NOOP("core::RowWords", "rule set")},
        {u"place"_s, QT_TRANSLATE_NOOP("core::RowWords", "unit")},
        {u"hamlet"_s, QT_TRANSLATE_NOOP("core::RowWords", "hamlet")},
        {u"hamlet_assignment"_s, QT_TRANSLATE_NOOP("core::RowWords", "assignment of a hamlet")},
    };
    const char *kind = kinds.value(table);
    return kind ? RowText::tr(kind) : table;
}

}

QString rowWords(Database &database, const QString &table, qint64 row)
{
    const auto name = database.value<QString>(uR"(
        SELECT COALESCE(json_extract(after, '$.head_name'), json_extract(after, '$.name'), json_extract(after, '$.title'),
                        json_extract(after, '$.number'), json_extract(after, '$.code'), '')
        FROM journal_entry
        WHERE table_name = ? AND row_id = ? AND json_valid(after)
        ORDER BY id DESC
        LIMIT 1)"_s, table, row);
    const QString kind = kindOf(table) + u' ';
    if (name.isEmpty())
        return kind + QString::number(row);
    return kind + name + u" ("_s + QString::number(row) + u')';
}

}
