-- What lets a file be trusted: its own identity, what was typed and not saved, and what a restore replaced.

-- Tables named local_ belong to this file and not to the register's record: they stand outside the journal and are not compared with it.
-- The identity tells two registers apart where their heads are remembered outside (backups, this computer, printed codes).
CREATE TABLE local_identity (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    uid           TEXT NOT NULL CHECK (length(uid) = 32)
) STRICT;
INSERT INTO local_identity (id, uid) VALUES (1, lower(hex(randomblob(16))));

-- The open form as it stands, kept every few seconds; removed in the transaction that saves the record.
CREATE TABLE local_draft (
    id            INTEGER PRIMARY KEY,
    form          TEXT NOT NULL,
    subject       TEXT NOT NULL,
    person        TEXT NOT NULL,
    title         TEXT NOT NULL,
    at            TEXT NOT NULL,
    body          TEXT NOT NULL,
    UNIQUE (form, subject, person)
) STRICT;

-- A restore is part of the history: heads of the replaced file that are newer than the restored one are explained by it.
CREATE TABLE restoration (
    id            INTEGER PRIMARY KEY,
    backup        TEXT NOT NULL,
    restored_unit INTEGER NOT NULL CHECK (restored_unit >= 0),
    restored_head TEXT NOT NULL,
    replaced_unit INTEGER NOT NULL CHECK (replaced_unit >= 0),
    replaced_head TEXT NOT NULL
) STRICT;
