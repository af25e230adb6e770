#pragma once

// What a form is: what it is called, what it is made from, who signs it, and the function that makes a document of it.

#include "core/document/document.h"
#include "core/papers/paper.h"

#include <QHash>

#include <optional>

namespace core {

class PrintOrder;

/// What a form is made from.
enum class FormSubject {
    Unit,        ///< A stored list, or else the households of a unit that are not refused on a day.
    Household,   ///< One household or several on a day.
    Case,        ///< The cases of one household or several.
    List,        ///< A stored list: the chosen one, that of the paper, or the newest of the unit.
    Meeting,     ///< The minutes of a hamlet meeting; before it the surveyed cases of a list or a unit.
};

/// Something that is written on the form and does not stand in the register: `--set nguoi_ky=…`.
struct FormBlank {
    QString key;
    QString title;               ///< Vietnamese, as a label: "Người ký".
    QString usual;               ///< Used where nothing was given; may be empty.
};

struct FormDescription {
    QString code;                ///< "F05".
    QString title;
    QString summary;             ///< For whom and from what, one sentence.
    FormSubject subject = FormSubject::Unit;
    std::vector<FormBlank> blanks;
    std::optional<PaperType> paper = {};   ///< The kind of paper of the document register that it prints; nothing where it is an annex or a sheet.
};

struct FormRequest {
    Id<SupportList> list;        ///< A stored list, frozen or not; where not stored, the unit decides.
    Id<Place> unit;              ///< Where stored, before the code: a divided commune and one that it became may share a code.
    QString unitCode;            ///< Of the statistics office; empty: the whole register.
    QString household;           ///< Uid.
    std::vector<QString> households;   ///< Uids, after `household`: each on pages of its own.
    Id<Paper> paper;             ///< The paper that is printed: what it says wins over the blanks.
    QDate asOf;                  ///< Where not given: the day of the paper, else that of the list.
    QHash<QString, QString> values;   ///< By the keys of the blanks.
};

/// A line of the catalogue.
struct Form {
    FormDescription description;
    const Place *(*signer)(const PrintOrder &order) = nullptr;   ///< The unit that signs; null where the order makes papers of several.
    Document (*compose)(const PrintOrder &order) = nullptr;
};

}
