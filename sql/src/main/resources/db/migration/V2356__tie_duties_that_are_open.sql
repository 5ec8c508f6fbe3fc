UPDATE fgm_duty d SET d.task_id = (SELECT MIN(t.id) FROM task t WHERE t.case_id = d.case_id AND t.kind = 'DUTY' AND t.is_open = TRUE)
WHERE d.due_on IS NOT NULL AND d.reported_on IS NULL;
