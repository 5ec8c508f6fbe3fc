-- Each duty that bound somebody set one task, in the same order: the first belongs to the first, the next to the next.
UPDATE fgm_duty d
    JOIN (SELECT id, case_id, ROW_NUMBER() OVER (PARTITION BY case_id ORDER BY id) AS nth FROM fgm_duty
        WHERE due_on IS NOT NULL) o ON o.id = d.id
    LEFT JOIN (SELECT id, case_id, ROW_NUMBER() OVER (PARTITION BY case_id ORDER BY id) AS nth FROM task
        WHERE kind = 'DUTY' AND title NOT LIKE 'From their other case: %') t ON t.case_id = o.case_id AND t.nth = o.nth
SET d.task_id = t.id;
