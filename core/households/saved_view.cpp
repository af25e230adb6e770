#include "core/households/saved_view.h"

#include "core/households/filter_words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const auto page = u"households"_s;
const auto descending = u"descending"_s;

QString bodyOf(const SavedView &view)
{
    QJsonArray fields;
    for (const FieldFilter &filter : view.fields)
        fields.append(jsonOf(filter));
    const QJsonObject body{{u"search"_s, view.search}, {u"open_questions"_s, view.openQuestions}, {u"fields"_s, fields}, {u"order"_s, keyOf(view.order)},
                           {u"direction"_s, view.direction == Qt::DescendingOrder ? descending : QString()}, {u"columns"_s, QJsonArray::fromStringList(view.columns)}};
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

// What names a column that is gone is left out.
SavedView viewOf(const QString &name, const QString &text)
{
    const QJsonObject body = QJsonDocument::fromJson(text.toUtf8()).object();
    SavedView view{.name = name, .search = body.value("search"_L1).toString(), .openQuestions = body.value("open_questions"_L1).toBool(),
                   .order = columnOfKey(body.value("order"_L1).toString()).value_or(LineColumn()),
                   .direction = body.value("direction"_L1).toString() == descending ? Qt::DescendingOrder : Qt::AscendingOrder};
    for (const QJsonValue &field : body.value("fields"_L1).toArray())
        if (const auto filter = filterOf(field.toObject()))
            view.fields.push_back(*filter);
    for (const QJsonValue &column : body.value("columns"_L1).toArray())
        view.columns.append(column.toString());
    return view;
}

}

std::vector<SavedView> savedViews(Database &database, const QString &person)
{
    std::vector<SavedView> views;
    using Row = std::tuple<QString, QString>;
    for (const auto &[name, body] : database.rows<Row>(uR"(
        SELECT name, body
        FROM local_saved_view
        WHERE page = ? AND person = ?
        ORDER BY name)"_s, page, person))
        views.push_back(viewOf(name, body));
    return views;
}

void keepView(Database &database, const QString &person, const SavedView &view)
{
    database.run(uR"(
        INSERT INTO local_saved_view (page, person, name, body)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (page, person, name) DO UPDATE SET body = excluded.body)"_s, page, person, view.name, bodyOf(view));
}

void dropView(Database &database, const QString &person, const QString &name)
{
    database.run(u"DELETE FROM local_saved_view WHERE page = ? AND person = ? AND name = ?"_s, page, person, name);
}

}
