-- Where a migration ended the task of a duty that was what comes next, what comes next is worked out again, as
-- NextSteps does after every change of a case.
UPDATE support_case c
    LEFT JOIN (SELECT o.case_id, o.at, o.what, o.later,
            COUNT(*) OVER (PARTITION BY o.case_id) AS total,
            ROW_NUMBER() OVER (PARTITION BY o.case_id ORDER BY o.at, o.source, o.id) AS nth
        FROM (SELECT t.case_id, 1 AS source, t.id, t.due_at AS at, t.title AS what,
                t.kind = 'REVIEW' AND t.due_at > UTC_TIMESTAMP(6) AS later
            FROM task t JOIN support_case s ON s.id = t.case_id
            WHERE t.is_open = TRUE AND (s.state <> 'SUSPENDED' OR t.kind <> 'REVIEW')
                AND EXISTS (SELECT 1 FROM task e WHERE e.case_id = s.id AND e.kind = 'DUTY' AND e.is_open = FALSE)
            UNION ALL
            SELECT p.case_id, 2, p.id, TIMESTAMP(p.due_on) + INTERVAL 1 DAY, CONCAT('Plan: ', LEFT(p.action, 114)), FALSE
            FROM plan_action p JOIN support_case s ON s.id = p.case_id
            WHERE p.done_at IS NULL AND p.due_on IS NOT NULL AND s.state <> 'SUSPENDED'
                AND EXISTS (SELECT 1 FROM task e WHERE e.case_id = s.id AND e.kind = 'DUTY' AND e.is_open = FALSE)
            UNION ALL
            SELECT k.case_id, 3, k.id, k.due_at,
                CASE WHEN s.state = 'WAITING' THEN 'Allocate a worker'
                    WHEN k.kind = 'FIRST_ATTEMPT' THEN 'Make the first attempt'
                    WHEN k.kind = 'FIRST_CONTACT' THEN 'Reach them for the first time'
                    WHEN k.kind = 'ASSESSMENT' THEN 'Assess needs'
                    WHEN k.kind = 'PLAN' THEN 'Agree a support plan'
                    ELSE 'Agree what comes next' END, FALSE
            FROM clock k JOIN support_case s ON s.id = k.case_id
            WHERE k.outcome = 'RUNNING'
                AND EXISTS (SELECT 1 FROM task e WHERE e.case_id = s.id AND e.kind = 'DUTY' AND e.is_open = FALSE)) o
        ) f ON f.case_id = c.id AND f.nth = 1 AND NOT (f.later = TRUE AND f.total = 1)
SET c.next_due_at = COALESCE(f.at, UTC_TIMESTAMP(6)),
    c.next_due_what = LEFT(COALESCE((SELECT n.title FROM task n WHERE n.case_id = c.id AND n.is_open = TRUE
            AND n.kind IN ('WITHDRAWN', 'FORBIDDEN', 'RISK_HIGH', 'DANGER', 'OBJECTION', 'ALERT') ORDER BY n.id DESC LIMIT 1),
        f.what, 'Agree what comes next'), 120),
    c.version = c.version + 1
WHERE c.is_open = TRUE
    AND EXISTS (SELECT 1 FROM task d WHERE d.case_id = c.id AND d.kind = 'DUTY' AND d.is_open = FALSE
        AND d.done_by IS NULL AND d.due_at = c.next_due_at);
