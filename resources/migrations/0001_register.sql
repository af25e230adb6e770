-- The register as first released. Money is whole đồng; dates are ISO text; folded and key columns are written by the program.

CREATE TABLE journal_unit (
    id            INTEGER PRIMARY KEY,
    title         TEXT NOT NULL,
    person        TEXT NOT NULL,
    computer      TEXT NOT NULL,
    at            TEXT NOT NULL,
    reason        TEXT NOT NULL,
    undoes        INTEGER REFERENCES journal_unit (id),
    final         INTEGER NOT NULL CHECK (final IN (0, 1)),
    entries       INTEGER NOT NULL CHECK (entries > 0),
    previous      BLOB NOT NULL,
    link          BLOB NOT NULL UNIQUE CHECK (length(link) = 32)
) STRICT;

CREATE TABLE journal_entry (
    id            INTEGER PRIMARY KEY,
    unit_id       INTEGER NOT NULL REFERENCES journal_unit (id) DEFERRABLE INITIALLY DEFERRED,
    table_name    TEXT NOT NULL,
    row_id        INTEGER NOT NULL,
    before        TEXT,
    after         TEXT,
    salt          BLOB,
    digest        BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
CREATE INDEX journal_entry_by_row ON journal_entry (table_name, row_id, id);
CREATE INDEX journal_entry_by_unit ON journal_entry (unit_id);

-- History is only added to. A person's text may be erased by law; its digest stays, so the chain stays whole.
CREATE TRIGGER journal_unit_kept BEFORE UPDATE ON journal_unit BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_unit_stays BEFORE DELETE ON journal_unit BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_entry_stays BEFORE DELETE ON journal_entry BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_entry_kept BEFORE UPDATE ON journal_entry
WHEN NEW.salt IS NOT NULL OR NEW.before IS NOT NULL OR NEW.after IS NOT NULL OR NEW.digest <> OLD.digest
  OR NEW.id <> OLD.id OR NEW.unit_id <> OLD.unit_id OR NEW.table_name <> OLD.table_name OR NEW.row_id <> OLD.row_id
BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;

-- Settings of the office with the day they hold from. A newer row replaces an older one from its day on.
CREATE TABLE office_setting (
    id            INTEGER PRIMARY KEY,
    name          TEXT NOT NULL,
    value         TEXT NOT NULL,
    valid_from    TEXT NOT NULL,
    UNIQUE (name, valid_from)
) STRICT;

-- Places. A code belongs to a unit and a date: 18229 is a town until 30/6/2025 and a commune from 1/7/2025.
CREATE TABLE place (
    id            INTEGER PRIMARY KEY,
    code          TEXT NOT NULL,
    level         TEXT NOT NULL CHECK (level IN ('province', 'district', 'commune')),
    name          TEXT NOT NULL,
    name_folded   TEXT NOT NULL,
    name_key      TEXT NOT NULL,
    parent_id     INTEGER REFERENCES place (id),
    valid_from    TEXT,
    valid_to      TEXT,
    citation      TEXT NOT NULL,
    UNIQUE (level, code, valid_from)
) STRICT;
CREATE INDEX place_by_parent ON place (parent_id);

CREATE TABLE place_succession (
    id            INTEGER PRIMARY KEY,
    old_id        INTEGER NOT NULL REFERENCES place (id),
    new_id        INTEGER NOT NULL REFERENCES place (id),
    whole         INTEGER NOT NULL CHECK (whole IN (0, 1)),
    changed_on    TEXT NOT NULL,
    citation      TEXT NOT NULL,
    UNIQUE (old_id, new_id)
) STRICT;
CREATE INDEX place_succession_by_new ON place_succession (new_id);

CREATE TABLE hamlet (
    id            INTEGER PRIMARY KEY,
    place_id      INTEGER NOT NULL REFERENCES place (id),
    name          TEXT NOT NULL,
    name_folded   TEXT NOT NULL,
    name_key      TEXT NOT NULL,
    UNIQUE (place_id, name)
) STRICT;

-- Households. `place_id` is the commune in which the household was registered; later units follow by succession.
CREATE TABLE household (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    code          TEXT NOT NULL,
    place_id      INTEGER NOT NULL REFERENCES place (id),
    hamlet_id     INTEGER REFERENCES hamlet (id),
    address       TEXT NOT NULL,
    head_name     TEXT NOT NULL,
    head_birth    TEXT NOT NULL,
    name_key      TEXT NOT NULL,
    search        TEXT NOT NULL,
    members       INTEGER NOT NULL CHECK (members >= 0),
    residence     TEXT NOT NULL,
    need          TEXT NOT NULL,
    phone         TEXT NOT NULL,
    note          TEXT NOT NULL
) STRICT;
CREATE INDEX household_by_name ON household (name_key, id);
CREATE INDEX household_by_place ON household (place_id, name_key, id);

CREATE TABLE person (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    household_id  INTEGER NOT NULL REFERENCES household (id),
    name          TEXT NOT NULL,
    name_folded   TEXT NOT NULL,
    gender        TEXT NOT NULL,
    birth         TEXT NOT NULL,
    ethnic        TEXT NOT NULL,
    relation      TEXT NOT NULL,
    is_head       INTEGER NOT NULL CHECK (is_head IN (0, 1)),
    merit         TEXT NOT NULL,
    disabled      INTEGER NOT NULL CHECK (disabled IN (0, 1)),
    note          TEXT NOT NULL
) STRICT;
CREATE INDEX person_by_household ON person (household_id);
CREATE UNIQUE INDEX person_one_head ON person (household_id) WHERE is_head = 1;
CREATE INDEX person_by_name ON person (name_folded);

CREATE TABLE identity_paper (
    id            INTEGER PRIMARY KEY,
    person_id     INTEGER NOT NULL REFERENCES person (id),
    kind          TEXT NOT NULL CHECK (kind IN ('cccd', 'cmnd', 'other')),
    number        TEXT NOT NULL,
    issued_on     TEXT,
    issued_by     TEXT NOT NULL,
    override_reason TEXT NOT NULL
) STRICT;
CREATE INDEX identity_paper_by_person ON identity_paper (person_id);
CREATE INDEX identity_paper_by_number ON identity_paper (number);

CREATE TABLE classification (
    id            INTEGER PRIMARY KEY,
    household_id  INTEGER NOT NULL REFERENCES household (id),
    category      TEXT NOT NULL,
    valid_from    TEXT,
    valid_to      TEXT,
    decision      TEXT NOT NULL,
    decided_on    TEXT,
    note          TEXT NOT NULL
) STRICT;
CREATE INDEX classification_by_household ON classification (household_id);

CREATE TABLE house_survey (
    id            INTEGER PRIMARY KEY,
    household_id  INTEGER NOT NULL REFERENCES household (id),
    surveyed_on   TEXT,
    surveyors     TEXT NOT NULL,
    house         TEXT NOT NULL,
    built_year    INTEGER,
    repaired_year INTEGER,
    ever_repaired TEXT NOT NULL,
    area          REAL,
    residents     INTEGER,
    foundation        TEXT NOT NULL,
    foundation_text   TEXT NOT NULL,
    foundation_damage INTEGER,
    frame             TEXT NOT NULL,
    frame_text        TEXT NOT NULL,
    frame_damage      INTEGER,
    wall              TEXT NOT NULL,
    wall_text         TEXT NOT NULL,
    wall_damage       INTEGER,
    roof_frame        TEXT NOT NULL,
    roof_frame_text   TEXT NOT NULL,
    roof_frame_damage INTEGER,
    roof              TEXT NOT NULL,
    roof_text         TEXT NOT NULL,
    roof_damage       INTEGER,
    land_kind     TEXT NOT NULL,
    land_certificate TEXT NOT NULL,
    dispute       TEXT NOT NULL,
    exclusion     TEXT NOT NULL,
    flood_zone    TEXT NOT NULL,
    note          TEXT NOT NULL
) STRICT;
CREATE INDEX house_survey_by_household ON house_survey (household_id);

-- Matters of land and law that stand in the way, each with an owner and a day.
CREATE TABLE obstacle (
    id            INTEGER PRIMARY KEY,
    household_id  INTEGER NOT NULL REFERENCES household (id),
    matter        TEXT NOT NULL,
    owner         TEXT NOT NULL,
    due_on        TEXT,
    settled_on    TEXT,
    note          TEXT NOT NULL
) STRICT;
CREATE INDEX obstacle_by_household ON obstacle (household_id);

CREATE TABLE earlier_support (
    id            INTEGER PRIMARY KEY,
    household_id  INTEGER NOT NULL REFERENCES household (id),
    programme     TEXT NOT NULL,
    year          INTEGER NOT NULL,
    destroyed_since INTEGER NOT NULL CHECK (destroyed_since IN (0, 1)),
    note          TEXT NOT NULL
) STRICT;
CREATE INDEX earlier_support_by_household ON earlier_support (household_id);

-- What the commune's list proposes to spend on the house, by source.
CREATE TABLE funding_proposal (
    id            INTEGER PRIMARY KEY,
    household_id  INTEGER NOT NULL UNIQUE REFERENCES household (id),
    total         INTEGER,
    state         INTEGER,
    poor_fund     INTEGER,
    social        INTEGER,
    family        INTEGER
) STRICT;

-- What the movement has learnt about a pair of records that look alike.
CREATE TABLE not_duplicate (
    id            INTEGER PRIMARY KEY,
    household_a   INTEGER NOT NULL REFERENCES household (id),
    household_b   INTEGER NOT NULL REFERENCES household (id),
    reason        TEXT NOT NULL,
    CHECK (household_a < household_b),
    UNIQUE (household_a, household_b)
) STRICT;

-- Lists taken in: the file, its rows as written, and the household each row became.
CREATE TABLE list_file (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL,
    hash          TEXT NOT NULL,
    sheet         TEXT NOT NULL,
    place_id      INTEGER REFERENCES place (id),
    as_of         TEXT,
    layout        TEXT NOT NULL
) STRICT;
CREATE INDEX list_file_by_hash ON list_file (hash);

CREATE TABLE list_row (
    id            INTEGER PRIMARY KEY,
    file_id       INTEGER NOT NULL REFERENCES list_file (id),
    row           INTEGER NOT NULL,
    household_id  INTEGER NOT NULL REFERENCES household (id),
    written       TEXT NOT NULL,
    UNIQUE (file_id, row)
) STRICT;
CREATE INDEX list_row_by_household ON list_row (household_id);

-- What only a person can decide: stays a work queue until answered.
CREATE TABLE open_question (
    id            INTEGER PRIMARY KEY,
    household_id  INTEGER NOT NULL REFERENCES household (id),
    list_row_id   INTEGER REFERENCES list_row (id),
    field         TEXT NOT NULL,
    code          TEXT NOT NULL,
    cell          TEXT NOT NULL,
    written       TEXT NOT NULL,
    message       TEXT NOT NULL,
    answered      INTEGER NOT NULL CHECK (answered IN (0, 1)),
    answer        TEXT NOT NULL
) STRICT;
CREATE INDEX open_question_by_household ON open_question (household_id);
CREATE INDEX open_question_open ON open_question (household_id) WHERE answered = 0;

-- Column headings that a sender uses and somebody mapped by hand once.
CREATE TABLE sender_heading (
    id            INTEGER PRIMARY KEY,
    place_id      INTEGER NOT NULL REFERENCES place (id),
    heading       TEXT NOT NULL,
    field         TEXT NOT NULL,
    UNIQUE (place_id, heading)
) STRICT;

-- Rules and levels are data with a citation; an office edits them as a new version.
CREATE TABLE rule_set (
    id            INTEGER PRIMARY KEY,
    code          TEXT NOT NULL,
    version       INTEGER NOT NULL CHECK (version > 0),
    title         TEXT NOT NULL,
    citation      TEXT NOT NULL,
    valid_from    TEXT,
    valid_to      TEXT,
    body          TEXT NOT NULL,
    UNIQUE (code, version)
) STRICT;

CREATE TABLE support_package (
    id            INTEGER PRIMARY KEY,
    stream        TEXT NOT NULL,
    need          TEXT NOT NULL,
    source        TEXT NOT NULL,
    amount        INTEGER NOT NULL CHECK (amount >= 0),
    valid_from    TEXT,
    valid_to      TEXT,
    citation      TEXT NOT NULL,
    verified      INTEGER NOT NULL CHECK (verified IN (0, 1))
) STRICT;

-- A list for a decision ("đợt"). Frozen, it is a snapshot: it prints the same for ever.
CREATE TABLE support_list (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    title         TEXT NOT NULL,
    batch         INTEGER NOT NULL CHECK (batch > 0),
    place_id      INTEGER NOT NULL REFERENCES place (id),
    stream        TEXT NOT NULL,
    as_of         TEXT NOT NULL,
    frozen_on     TEXT,
    note          TEXT NOT NULL
) STRICT;

CREATE TABLE support_line (
    id            INTEGER PRIMARY KEY,
    list_id       INTEGER NOT NULL REFERENCES support_list (id),
    position      INTEGER NOT NULL CHECK (position > 0),
    household_id  INTEGER NOT NULL REFERENCES household (id),
    stream        TEXT NOT NULL,
    need          TEXT NOT NULL,
    amount        INTEGER NOT NULL CHECK (amount >= 0),
    amounts       TEXT NOT NULL,
    rule_set_id   INTEGER NOT NULL REFERENCES rule_set (id),
    outcome       TEXT NOT NULL,
    facts         TEXT NOT NULL,
    snapshot      TEXT NOT NULL,
    UNIQUE (list_id, household_id),
    UNIQUE (list_id, position)
) STRICT;
CREATE INDEX support_line_by_household ON support_line (household_id);
