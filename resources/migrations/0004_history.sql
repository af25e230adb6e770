-- Finding one's way in the history: what was removed from a household, and what took a unit back. Both are small: neither grows with an import.

-- Rows that still exist are found by their tables; those that were removed only stand in the journal. Here they are found by the household
-- (an identity paper: by the person) they belonged to, as its number stands in the canonical text. No JSON function: they are not trusted in a schema.
CREATE INDEX journal_entry_removed
ON journal_entry (table_name, CAST(substr(before, CASE table_name WHEN 'identity_paper' THEN instr(before, '"person_id":') + 12 ELSE instr(before, '"household_id":') + 15 END) AS INTEGER))
WHERE after IS NULL AND before IS NOT NULL;

CREATE INDEX journal_unit_undoes ON journal_unit (undoes) WHERE undoes IS NOT NULL;
