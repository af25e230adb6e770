-- A divided commune goes on hamlet by hamlet: from a day on each hamlet belongs to the unit that a decision gave it. A later row replaces an earlier
-- one from its day on. Which hamlets went where is mostly in no law, so an office states it.
CREATE TABLE hamlet_assignment (
    id            INTEGER PRIMARY KEY,
    hamlet_id     INTEGER NOT NULL REFERENCES hamlet (id),
    place_id      INTEGER NOT NULL REFERENCES place (id),
    valid_from    TEXT NOT NULL,
    decision      TEXT NOT NULL CHECK (decision <> ''),
    decided_on    TEXT,
    citation      TEXT NOT NULL,
    UNIQUE (hamlet_id, valid_from)
) STRICT;
