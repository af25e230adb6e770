#pragma once

// What officers do, as the crash suite disturbs it. A workflow joins every experiment by one line of the table in workflows.cpp.

#include "tests/crash/site.h"

namespace crash {

struct Workflow {
    const char *name;
    void (*prepare)(Site &);   ///< Brings a register to the point before it; runs undisturbed where single steps are struck.
    void (*run)(Site &);       ///< Does it: this is what is disturbed. Throws core::Error where it could not. May be run again after that.
    bool (*isDone)(Site &);    ///< Whether it has been done, asked of the register.
};

const std::vector<Workflow> &workflows();

/// Puts a backup in the place of the site's register and opens it.
void restoreFrom(const QString &backup, Site &site);

}
