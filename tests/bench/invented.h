#pragma once

// Invented households, the same on every run and machine.

#include <QString>

namespace bench {

struct Invented {
    QString name;
    QString number;           ///< 12 digits built as a CCCD is, no two alike below a million.
    int birthYear = 0;
    bool isWoman = false;
    int members = 0;
    double area = 0;
    int spin = 0;             ///< For any other choice: `spin % n`.
};

Invented invented(int index);

}
