-- What a person asks of a list again and again: filter, order and columns under a name. In the register and not among the settings of the
-- computer, because a filter may hold a person's name; local_, because it is no part of the record.
CREATE TABLE local_saved_view (
    id            INTEGER PRIMARY KEY,
    page          TEXT NOT NULL,
    person        TEXT NOT NULL,
    name          TEXT NOT NULL,
    body          TEXT NOT NULL,
    UNIQUE (page, person, name)
) STRICT;
