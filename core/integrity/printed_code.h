#pragma once

// The head of the journal as a short code on official papers. Typed back in, it shows whether the history up to that paper still stands.

#include "core/base/progress.h"
#include "core/store/journal.h"

namespace core {

/// "ANCU1:142:" and 24 letters of base32: ten bytes of the unit's link, three that name the register, two against mistyping. Only
/// capitals, digits and colons, so that a QR code of version 2 holds it. Empty for an empty journal and a file without identity.
/// The format is frozen with the first release.
QString printedCode(Database &database);

/// The same for eyes, letters in groups of four: "ANCU1:142:ABCD EFGH …".
QString groupedCode(const QString &code);

struct CodeAnswer {
    enum class Kind {
        Right,           ///< The history up to this unit stands as it was when the paper was made.
        NotACode,        ///< Too short, too long or with letters that no code has.
        Mistyped,        ///< A code, but its check letters do not fit.
        OtherRegister,
        Missing,         ///< The file does not reach this unit.
        Changed,         ///< The unit is there, but another one, or what came before it was altered.
        Replaced,        ///< A restore replaced that part of the history; the journal tells of it.
    };

    Kind kind = Kind::NotACode;
    JournalUnit unit;        ///< Of the code, where it is right; else only its number, where the code could be read.
    qint64 later = 0;        ///< How many units came after it.
    QDateTime restoredAt;    ///< Of the restore that replaced it.

    bool isRight() const { return kind == Kind::Right; }
};

/// Looks a typed or scanned code up; where it fits, the whole journal is read to see that it stands. Case, blanks and marks do not matter, 0 and O, 1 and I, 8 and B are the same, "ANCU1" may be missing.
CodeAnswer answerTo(Database &database, const QString &typed, const Progress &progress = {});

/// The answer for an officer: what it means and what to do.
QString sentenceOf(const CodeAnswer &answer);

/// For scripts: right, not_a_code, mistyped, other_register, missing, changed, replaced.
QString nameOf(CodeAnswer::Kind kind);

}
