UPDATE hearing_task h
JOIN task t ON t.id = h.task_id
JOIN hearing_preparation p ON p.title = t.title
SET h.done_by = p.done_by
WHERE t.is_open = TRUE AND p.done_by IS NOT NULL;
