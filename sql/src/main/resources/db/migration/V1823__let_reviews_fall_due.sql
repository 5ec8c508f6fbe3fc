-- Cases that were assessed before reviews fell due: one task each, counted from their newest assessment, under its id.
INSERT IGNORE INTO task (id, case_id, service_id, assignee_id, title, kind, due_at, is_open, created_at)
SELECT a.id, c.id, c.service_id, c.worker_id, g.label, 'REVIEW', a.at + INTERVAL g.review_weeks WEEK, TRUE, a.at
FROM support_case c
JOIN needs_assessment a ON a.case_id = c.id
    AND a.version_no = (SELECT MAX(x.version_no) FROM needs_assessment x WHERE x.case_id = c.id)
JOIN pathway_stage g ON g.pathway_code = c.pathway AND g.stage = 'REVIEW' AND g.review_weeks IS NOT NULL
    AND g.valid_from <= DATE(c.opened_at) AND (g.valid_to IS NULL OR g.valid_to > DATE(c.opened_at))
WHERE c.is_open = TRUE;
