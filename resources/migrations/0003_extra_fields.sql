-- What an office asks beyond the fields of the program. A field of kind choice has its own list of answers, one on each line.
CREATE TABLE extra_field (
    id            INTEGER PRIMARY KEY,
    title         TEXT NOT NULL UNIQUE,
    kind          TEXT NOT NULL CHECK (kind IN ('text', 'number', 'day', 'yes_no', 'choice')),
    choices       TEXT NOT NULL,
    position      INTEGER NOT NULL CHECK (position > 0),
    valid_from    TEXT,
    valid_to      TEXT
) STRICT;

CREATE TABLE extra_value (
    id            INTEGER PRIMARY KEY,
    household_id  INTEGER NOT NULL REFERENCES household (id),
    field_id      INTEGER NOT NULL REFERENCES extra_field (id),
    value         TEXT NOT NULL CHECK (value <> ''),
    UNIQUE (household_id, field_id)
) STRICT;
CREATE INDEX extra_value_by_field ON extra_value (field_id);
