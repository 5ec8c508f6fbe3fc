-- Clocks that stopped only because their case was closed were frozen as met: what was promised had not been done.
UPDATE clock k JOIN support_case c ON c.id = k.case_id
SET k.outcome = 'ABANDONED', k.version = k.version + 1
WHERE k.outcome = 'MET' AND c.is_open = FALSE
    AND ((k.kind = 'FIRST_ATTEMPT' AND c.first_attempt_at IS NULL)
        OR (k.kind = 'FIRST_CONTACT' AND c.contacted_at IS NULL)
        OR (k.kind = 'ASSESSMENT' AND c.assessed_at IS NULL)
        OR (k.kind = 'PLAN' AND NOT EXISTS (SELECT 1 FROM plan_action p WHERE p.case_id = c.id)));
