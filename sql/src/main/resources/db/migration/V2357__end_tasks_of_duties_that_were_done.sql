-- The police were told, and the page of the case says so: the task asked for the same again.
UPDATE task t SET t.is_open = FALSE, t.done_at = UTC_TIMESTAMP(6), t.version = t.version + 1
WHERE t.kind = 'DUTY' AND t.is_open = TRUE
    AND EXISTS (SELECT 1 FROM fgm_duty d WHERE d.case_id = t.case_id AND d.reported_on IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM fgm_duty e WHERE e.case_id = t.case_id AND e.due_on IS NOT NULL AND e.reported_on IS NULL);
