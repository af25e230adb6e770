#pragma once

// The jobs that are measured. Each makes what it needs in the folder it is given.

#include "tests/bench/side_by_side.h"

namespace bench {

struct Size {
    int households = 1'000'000;
    int rows = 100'000;       ///< Of the commune's list.
    int pages = 1000;         ///< Of the list form, about.
};

void readList(Table &table, const QDir &folder, const Size &size);
void listForm(Table &table, const QDir &folder, const Size &size);
void exportList(Table &table, const QDir &folder, const Size &size);

/// These read a register of `Size::households` at `path`.
void keystroke(Table &table, const QString &path);
void openRegister(Table &table, const QString &path);
void openWindow(Table &table, const QString &path);
void browse(Table &table, const QString &path);
void judge(Table &table, const QString &path);
void backUpRegister(Table &table, const QString &path);

/// The path of a commune's list of so many rows; made where it is not there yet.
QString communesList(const QDir &folder, int rows);
void stayResponsive(Table &table, const QDir &folder, const Size &size);

/// The path of a new register into which a list of so many rows was taken: only such a one has a journal.
QString takenIn(const QDir &folder, int rows);
void verifyRegister(Table &table, const QString &path);

}
