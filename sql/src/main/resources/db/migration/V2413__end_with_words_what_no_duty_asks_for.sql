-- It came along from another case, whose page has the duty: nothing here could end it.
UPDATE task t SET t.kind = 'ALERT', t.version = t.version + 1
WHERE t.kind = 'DUTY' AND t.is_open = TRUE
    AND NOT EXISTS (SELECT 1 FROM fgm_duty d WHERE d.case_id = t.case_id AND d.task_id = t.id);
