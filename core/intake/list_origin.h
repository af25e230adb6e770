#pragma once

// Where a household came from: the files taken in, their rows, what only a person can decide, and headings mapped by hand.

#include "core/households/household.h"
#include "core/store/database.h"

#include <QHash>

namespace core {

struct ListFile {
    Id<ListFile> id;
    QString uid;
    QString name;
    QString hash;            ///< Hex.
    QString sheet;
    Id<Place> place;
    QDate asOf;
    QString layout;          ///< JSON: column → field.
    bool operator==(const ListFile &) const = default;
};

struct ListRow {
    Id<ListRow> id;
    Id<ListFile> file;
    int row = 0;             ///< As Excel shows it.
    Id<Household> household;
    QString written;         ///< JSON array of the cells.
    bool operator==(const ListRow &) const = default;
};

struct OpenQuestion {
    Id<OpenQuestion> id;
    Id<Household> household;
    Id<ListRow> listRow;
    QString field;
    QString code;
    QString cell;
    QString written;
    QString message;
    bool answered = false;
    QString answer;
    bool operator==(const OpenQuestion &) const = default;
};

struct SenderHeading {
    Id<SenderHeading> id;
    Id<Place> place;
    QString heading;         ///< Folded.
    QString field;
    bool operator==(const SenderHeading &) const = default;
};

template<> struct Mapping<ListFile> {
    static constexpr auto table = "list_file";
    static constexpr auto columns = std::tuple{
        Column{"id", &ListFile::id}, Column{"uid", &ListFile::uid}, Column{"name", &ListFile::name}, Column{"hash", &ListFile::hash},
        Column{"sheet", &ListFile::sheet}, Column{"place_id", &ListFile::place}, Column{"as_of", &ListFile::asOf}, Column{"layout", &ListFile::layout}};
};

template<> struct Mapping<ListRow> {
    static constexpr auto table = "list_row";
    static constexpr auto columns = std::tuple{
        Column{"id", &ListRow::id}, Column{"file_id", &ListRow::file}, Column{"row", &ListRow::row},
        Column{"household_id", &ListRow::household}, Column{"written", &ListRow::written}};
};

template<> struct Mapping<OpenQuestion> {
    static constexpr auto table = "open_question";
    static constexpr auto columns = std::tuple{
        Column{"id", &OpenQuestion::id}, Column{"household_id", &OpenQuestion::household}, Column{"list_row_id", &OpenQuestion::listRow},
        Column{"field", &OpenQuestion::field}, Column{"code", &OpenQuestion::code}, Column{"cell", &OpenQuestion::cell},
        Column{"written", &OpenQuestion::written}, Column{"message", &OpenQuestion::message}, Column{"answered", &OpenQuestion::answered},
        Column{"answer", &OpenQuestion::answer}};
};

template<> struct Mapping<SenderHeading> {
    static constexpr auto table = "sender_heading";
    static constexpr auto columns = std::tuple{
        Column{"id", &SenderHeading::id}, Column{"place_id", &SenderHeading::place}, Column{"heading", &SenderHeading::heading}, Column{"field", &SenderHeading::field}};
};

/// Folded heading → field, as somebody mapped them for an earlier list of this commune.
QHash<QString, QString> rememberedHeadings(Database &database, Id<Place> place);

/// Row → household of the sheet of a file that was taken in before; empty for a new file.
QHash<int, Id<Household>> householdsOfFile(Database &database, const QByteArray &hash, const QString &sheet);

}
