#pragma once

// The checks of `verify` in an officer's words.

#include "core/integrity/verify.h"

namespace core {

struct CheckWords {
    QString title;       ///< "History of changes".
    QString lookedAt;    ///< "1.234 entries of the journal".
    QString wayOut;      ///< What to do when there is a finding.
};

/// A check that has no words yet is named by its code.
CheckWords wordsOf(const Check &check);

/// One line for people: title, what was looked at, in order or the finding and the way out.
QString lineOf(const Check &check);

}
