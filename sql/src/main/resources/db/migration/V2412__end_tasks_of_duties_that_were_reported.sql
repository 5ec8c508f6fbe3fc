UPDATE task t SET t.is_open = FALSE, t.done_at = UTC_TIMESTAMP(6), t.version = t.version + 1
WHERE t.kind = 'DUTY' AND t.is_open = TRUE
    AND EXISTS (SELECT 1 FROM fgm_duty d WHERE d.case_id = t.case_id AND d.task_id = t.id AND d.reported_on IS NOT NULL);
