#pragma once

// Something in a list or a record that a person must read: which cell, what was written, what is proposed.

#include <QString>

namespace core {

/// How an issue was, or must be, dealt with.
enum class Handling {
    Auto,   ///< Repaired with certainty from the file alone, and shown.
    Warn,   ///< Read, but a person should look at it.
    Ask,    ///< A person must decide; until then the field stays empty or as it was.
};

struct Issue {
    QString field;      ///< Field name as in the list ("id", "dob", …); empty when it concerns the whole row or sheet.
    QString cell;       ///< "F11"; empty where there is no single cell.
    QString code;       ///< Stable, for scripts: "id_lost_zero".
    Handling handling = Handling::Warn;
    QString written;    ///< What stands in the file.
    QString proposed;   ///< What is, or would be, stored instead; may be empty.
    QString message;    ///< The sentence for the officer.

    bool operator==(const Issue &) const = default;
};

}
