-- Whoever had evidence stored before it had a last day is asked for, too: in two weeks, to find out until when it is kept. Of a case that has ended the task has ended with it.
INSERT INTO task (id, case_id, service_id, assignee_id, title, kind, due_at, is_open, done_at, created_at, ended_with_case)
SELECT 2480000000 + ROW_NUMBER() OVER (ORDER BY c.id), c.id, c.service_id, c.worker_id,
    'Stored evidence: until when is it kept, and do they want the police to have it?', 'EVIDENCE',
    CURRENT_DATE + INTERVAL 14 DAY + INTERVAL 17 HOUR, c.is_open, CASE WHEN c.is_open THEN NULL ELSE UTC_TIMESTAMP(6) END,
    UTC_TIMESTAMP(6), NOT c.is_open
FROM medical_marker m JOIN support_case c ON c.id = m.case_id
WHERE m.kind = 'EVIDENCE_STORED' AND m.answer = 'YES'
    AND NOT EXISTS (SELECT 1 FROM task t WHERE t.case_id = c.id AND t.kind = 'EVIDENCE');
