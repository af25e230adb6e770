-- The case: one household's way through one programme, from the hamlet meeting to settlement (H§6), with every paper it rests on.

CREATE TABLE support_case (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    code          TEXT NOT NULL UNIQUE,
    household_id  INTEGER NOT NULL REFERENCES household (id),
    stream        TEXT NOT NULL,
    need          TEXT NOT NULL,
    opened_on     TEXT NOT NULL,
    step          TEXT NOT NULL,
    step_on       TEXT NOT NULL,
    paused_at     TEXT NOT NULL,
    planned_start TEXT,
    note          TEXT NOT NULL
) STRICT;
CREATE INDEX support_case_by_household ON support_case (household_id);
CREATE INDEX support_case_by_step ON support_case (step);
-- One case per programme; a new one may be opened after the last was refused, withdrawn or taken off its list.
CREATE UNIQUE INDEX support_case_open ON support_case (household_id, stream) WHERE step NOT IN ('TU_CHOI', 'RUT', 'LOAI_KHOI_DS');

-- The document register: each paper once. A number belongs to its issuer, series and year.
CREATE TABLE paper (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    type          TEXT NOT NULL,
    issuer        TEXT NOT NULL,
    place_id      INTEGER REFERENCES place (id),
    series        TEXT NOT NULL,
    number        TEXT NOT NULL,
    signed_on     TEXT,
    signed_by     TEXT NOT NULL,
    position      TEXT NOT NULL,
    subject       TEXT NOT NULL,
    list_id       INTEGER REFERENCES support_list (id),
    note          TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX paper_number ON paper (issuer, series, substr(signed_on, 1, 4), number) WHERE number <> '';
CREATE INDEX paper_by_list ON paper (list_id) WHERE list_id IS NOT NULL;

-- Which cases a paper is about, in its order, and as they stood on it.
CREATE TABLE paper_case (
    id            INTEGER PRIMARY KEY,
    paper_id      INTEGER NOT NULL REFERENCES paper (id),
    case_id       INTEGER NOT NULL REFERENCES support_case (id),
    position      INTEGER NOT NULL CHECK (position > 0),
    snapshot      TEXT NOT NULL,
    UNIQUE (paper_id, case_id)
) STRICT;
CREATE INDEX paper_case_by_case ON paper_case (case_id);

-- Pages of a paper as scanned or photographed. The pictures lie beside the record under the hash of their bytes, which the record names.
CREATE TABLE scan (
    id            INTEGER PRIMARY KEY,
    paper_id      INTEGER NOT NULL REFERENCES paper (id),
    page          INTEGER NOT NULL CHECK (page > 0),
    hash          TEXT NOT NULL CHECK (length(hash) = 64),
    name          TEXT NOT NULL,
    UNIQUE (paper_id, page)
) STRICT;
CREATE INDEX scan_by_hash ON scan (hash);
CREATE TABLE local_scan_bytes (
    hash          TEXT PRIMARY KEY,
    media_type    TEXT NOT NULL,
    bytes         BLOB NOT NULL
) STRICT;

-- Every step that was taken, never edited; the case keeps the last one.
CREATE TABLE case_step (
    id            INTEGER PRIMARY KEY,
    case_id       INTEGER NOT NULL REFERENCES support_case (id),
    step          TEXT NOT NULL,
    taken_on      TEXT NOT NULL,
    actor         TEXT NOT NULL,
    person        TEXT NOT NULL,
    paper_id      INTEGER REFERENCES paper (id),
    list_id       INTEGER REFERENCES support_list (id),
    reason_code   TEXT NOT NULL,
    reason        TEXT NOT NULL,
    verdicts      TEXT NOT NULL,
    same_person   INTEGER NOT NULL CHECK (same_person IN (0, 1))
) STRICT;
CREATE INDEX case_step_by_case ON case_step (case_id, id);

CREATE TABLE hamlet_meeting (
    id            INTEGER PRIMARY KEY,
    place_id      INTEGER NOT NULL REFERENCES place (id),
    hamlet_id     INTEGER REFERENCES hamlet (id),
    held_on       TEXT NOT NULL,
    starts_at     TEXT NOT NULL,
    venue         TEXT NOT NULL,
    chair         TEXT NOT NULL,
    secretary     TEXT NOT NULL,
    observers     TEXT NOT NULL,
    invited       INTEGER NOT NULL CHECK (invited >= 0),
    present       INTEGER NOT NULL CHECK (present >= 0 AND present <= invited),
    opinions      TEXT NOT NULL,
    paper_id      INTEGER REFERENCES paper (id)
) STRICT;
CREATE TABLE meeting_vote (
    id            INTEGER PRIMARY KEY,
    meeting_id    INTEGER NOT NULL REFERENCES hamlet_meeting (id),
    case_id       INTEGER NOT NULL REFERENCES support_case (id),
    position      INTEGER NOT NULL CHECK (position > 0),
    agree         INTEGER NOT NULL CHECK (agree >= 0),
    disagree      INTEGER NOT NULL CHECK (disagree >= 0),
    note          TEXT NOT NULL,
    UNIQUE (meeting_id, case_id)
) STRICT;
CREATE INDEX meeting_vote_by_case ON meeting_vote (case_id);

CREATE TABLE posting (
    id            INTEGER PRIMARY KEY,
    list_id       INTEGER NOT NULL REFERENCES support_list (id),
    starts_on     TEXT NOT NULL,
    due_on        TEXT NOT NULL CHECK (due_on >= starts_on),
    ended_on      TEXT CHECK (ended_on >= starts_on),
    venues        TEXT NOT NULL,
    contact       TEXT NOT NULL,
    result        TEXT NOT NULL,
    notice_id     INTEGER REFERENCES paper (id),
    opening_id    INTEGER REFERENCES paper (id),
    closing_id    INTEGER REFERENCES paper (id)
) STRICT;
CREATE INDEX posting_by_list ON posting (list_id);
CREATE TABLE posting_case (
    id            INTEGER PRIMARY KEY,
    posting_id    INTEGER NOT NULL REFERENCES posting (id),
    case_id       INTEGER NOT NULL REFERENCES support_case (id),
    UNIQUE (posting_id, case_id)
) STRICT;
CREATE INDEX posting_case_by_case ON posting_case (case_id);

-- Said about a case, or about a list that leaves somebody out (then without a case).
CREATE TABLE complaint (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    list_id       INTEGER REFERENCES support_list (id),
    case_id       INTEGER REFERENCES support_case (id),
    received_on   TEXT NOT NULL,
    complainant   TEXT NOT NULL,
    contact       TEXT NOT NULL,
    content       TEXT NOT NULL,
    due_on        TEXT NOT NULL,
    settled_on    TEXT CHECK (settled_on >= received_on),
    result        TEXT NOT NULL,
    answer        TEXT NOT NULL,
    paper_id      INTEGER REFERENCES paper (id),
    answer_id     INTEGER REFERENCES paper (id)
) STRICT;
CREATE INDEX complaint_by_case ON complaint (case_id);
CREATE INDEX complaint_by_list ON complaint (list_id);

-- What the appraising office said of each row of a submitted list.
CREATE TABLE appraisal (
    id            INTEGER PRIMARY KEY,
    paper_id      INTEGER NOT NULL REFERENCES paper (id),
    list_id       INTEGER NOT NULL REFERENCES support_list (id),
    case_id       INTEGER NOT NULL REFERENCES support_case (id),
    agreed        INTEGER NOT NULL CHECK (agreed IN (0, 1)),
    reason_code   TEXT NOT NULL,
    reason        TEXT NOT NULL CHECK (agreed = 1 OR reason <> ''),
    UNIQUE (paper_id, case_id)
) STRICT;
CREATE INDEX appraisal_by_case ON appraisal (case_id);

-- After approval only a numbered decision changes a list. Both states of the line are kept; a list on a day is its lines and what was decided by then.
CREATE TABLE adjustment (
    id            INTEGER PRIMARY KEY,
    paper_id      INTEGER NOT NULL REFERENCES paper (id),
    list_id       INTEGER NOT NULL REFERENCES support_list (id),
    household_id  INTEGER NOT NULL REFERENCES household (id),
    case_id       INTEGER NOT NULL REFERENCES support_case (id),
    decided_on    TEXT NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('BO_SUNG', 'DUA_RA', 'DOI_HINH_THUC', 'DOI_CHU_HO', 'DOI_NGUON', 'CHUYEN_DOT')),
    reason_code   TEXT NOT NULL,
    reason        TEXT NOT NULL,
    replaces_id   INTEGER REFERENCES support_case (id),
    stands        INTEGER NOT NULL CHECK (stands IN (0, 1)),
    stream        TEXT NOT NULL,
    need          TEXT NOT NULL,
    amount        INTEGER NOT NULL CHECK (amount >= 0),
    before        TEXT NOT NULL,
    after         TEXT NOT NULL
) STRICT;
CREATE INDEX adjustment_by_list ON adjustment (list_id, household_id, id);
CREATE INDEX adjustment_by_household ON adjustment (household_id);
CREATE INDEX adjustment_by_case ON adjustment (case_id);

-- Who stands on a list as of the last decision about it.
CREATE VIEW standing_line AS
SELECT support_line.list_id, support_line.household_id, support_line.stream, support_line.need, support_line.amount
FROM support_line
WHERE NOT EXISTS (SELECT 1 FROM adjustment WHERE adjustment.list_id = support_line.list_id AND adjustment.household_id = support_line.household_id)
UNION ALL
SELECT last.list_id, last.household_id, last.stream, last.need, last.amount
FROM adjustment AS last
WHERE last.stands = 1
  AND NOT EXISTS (SELECT 1 FROM adjustment AS later WHERE later.list_id = last.list_id AND later.household_id = last.household_id AND later.id > last.id);

-- What was removed from a case, as journal_entry_removed of 0004 finds what was removed from a household.
CREATE INDEX journal_entry_removed_of_case
ON journal_entry (table_name, CAST(substr(before, instr(before, '"case_id":') + 10) AS INTEGER))
WHERE after IS NULL AND before IS NOT NULL
  AND table_name IN ('case_step', 'paper_case', 'meeting_vote', 'posting_case', 'complaint', 'appraisal', 'adjustment');
