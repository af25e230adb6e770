#pragma once

// One state of the register while others go on writing.

#include "core/store/database.h"

namespace core {

/// What the connection reads until the end of the scope is the register of its beginning. Within a transaction it changes nothing.
class Snapshot {
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database *m_database = nullptr;
};

}
