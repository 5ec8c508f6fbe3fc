-- Where this is due before everything else, it is what comes next.
UPDATE support_case c JOIN task t ON t.case_id = c.id AND t.kind = 'EVIDENCE' AND t.is_open = TRUE
SET c.next_due_at = t.due_at, c.next_due_what = LEFT(t.title, 120), c.version = c.version + 1
WHERE c.is_open = TRUE AND t.due_at < c.next_due_at;
