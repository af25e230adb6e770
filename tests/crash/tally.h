#pragma once

// What an experiment found, as one row of the table that the release run prints.

#include "tests/crash/inspection.h"

namespace crash {

struct Tally {
    QString test;
    qint64 done = 0;        ///< Disturbances after which everything was looked at.
    Findings findings;
    QString note;           ///< Further figures, in words; may be empty.

    bool isClean() const { return done > 0 && findings.isClean(); }
};

QString tableHead();
QString tableRow(const Tally &tally);

/// What the first few findings say, for the message of a failed test.
std::string wordsOf(const Tally &tally);

}
