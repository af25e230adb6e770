-- Two households that are one family. The one that is gone keeps its row, which can be read but counts nowhere; what hung on it moved to the one
-- that is kept. Taking the merging apart removes this row and puts back what the unit that made it had changed.
CREATE TABLE household_merge (
    id            INTEGER PRIMARY KEY,
    kept_id       INTEGER NOT NULL REFERENCES household (id),
    gone_id       INTEGER NOT NULL UNIQUE REFERENCES household (id),
    CHECK (kept_id <> gone_id)
) STRICT;
CREATE INDEX household_merge_by_kept ON household_merge (kept_id);

-- What moved from one household to another (an identity paper: from one person to another), found by the one it left, as journal_entry_removed
-- of 0004 finds what was removed.
CREATE INDEX journal_entry_moved
ON journal_entry (table_name, CAST(substr(before, CASE table_name WHEN 'identity_paper' THEN instr(before, '"person_id":') + 12 ELSE instr(before, '"household_id":') + 15 END) AS INTEGER))
WHERE before IS NOT NULL AND after IS NOT NULL
  AND table_name IN ('person', 'identity_paper', 'classification', 'house_survey', 'obstacle', 'earlier_support', 'funding_proposal', 'list_row', 'open_question', 'support_line', 'extra_value')
  AND CAST(substr(before, CASE table_name WHEN 'identity_paper' THEN instr(before, '"person_id":') + 12 ELSE instr(before, '"household_id":') + 15 END) AS INTEGER)
   <> CAST(substr(after, CASE table_name WHEN 'identity_paper' THEN instr(after, '"person_id":') + 12 ELSE instr(after, '"household_id":') + 15 END) AS INTEGER);
