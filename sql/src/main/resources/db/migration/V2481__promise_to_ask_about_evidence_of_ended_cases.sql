-- Where the case has ended, it stays promised that they are asked; not where they have died or want nothing from the service.
INSERT INTO after_closing (id, case_id, kind, source_id, label, due_at, state)
SELECT t.id, t.case_id, 'EVIDENCE', t.id, 'Stored evidence: do they want the police to have it?', t.due_at, 'DUE'
FROM task t JOIN support_case c ON c.id = t.case_id
WHERE t.kind = 'EVIDENCE' AND t.ended_with_case = TRUE AND c.is_open = FALSE
    AND (c.closure_reason IS NULL OR c.closure_reason NOT IN ('DECEASED', 'DECLINED_INITIAL', 'VICTIM_REQUEST'))
    AND NOT EXISTS (SELECT 1 FROM after_closing a WHERE a.case_id = c.id AND a.kind = 'EVIDENCE');
