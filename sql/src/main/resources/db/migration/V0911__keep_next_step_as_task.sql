-- What the work of an open case asks for next is a task from now on: the earliest of clocks, plan and tasks is worked
-- out from it. What the clocks and the plan say themselves is not written down twice.
INSERT INTO task (id, case_id, service_id, assignee_id, title, kind, due_at, is_open, created_at)
SELECT c.id, c.id, c.service_id, c.worker_id, c.next_due_what, 'STEP', c.next_due_at, TRUE, c.last_activity_at
FROM support_case c
WHERE c.is_open = TRUE AND c.next_due_what NOT LIKE 'Plan: %'
    AND c.next_due_what NOT IN ('Allocate a worker', 'Make the first attempt', 'Assess needs', 'Agree a support plan',
        'The sender has withdrawn the referral');
