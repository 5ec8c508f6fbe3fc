-- Starting values of the design, not of any law: each contract sets its own.
INSERT INTO service_clock (id, service_id, kind, priority, amount, unit, valid_from, valid_to) VALUES
    (1, NULL, 'TRIAGE', 'HIGH', 24, 'HOURS', '2000-01-01', NULL),
    (2, NULL, 'TRIAGE', 'MEDIUM', 1, 'WORKING_DAYS', '2000-01-01', NULL),
    (3, NULL, 'TRIAGE', 'STANDARD', 2, 'WORKING_DAYS', '2000-01-01', NULL),
    (4, NULL, 'FIRST_ATTEMPT', 'HIGH', 1, 'WORKING_DAYS', '2000-01-01', NULL),
    (5, NULL, 'FIRST_ATTEMPT', 'MEDIUM', 2, 'WORKING_DAYS', '2000-01-01', NULL),
    (6, NULL, 'FIRST_ATTEMPT', 'STANDARD', 5, 'WORKING_DAYS', '2000-01-01', NULL),
    (7, NULL, 'FIRST_CONTACT', 'HIGH', 2, 'WORKING_DAYS', '2000-01-01', NULL),
    (8, NULL, 'FIRST_CONTACT', 'MEDIUM', 5, 'WORKING_DAYS', '2000-01-01', NULL),
    (9, NULL, 'FIRST_CONTACT', 'STANDARD', 10, 'WORKING_DAYS', '2000-01-01', NULL),
    (10, NULL, 'ASSESSMENT', 'HIGH', 5, 'WORKING_DAYS', '2000-01-01', NULL),
    (11, NULL, 'ASSESSMENT', 'MEDIUM', 10, 'WORKING_DAYS', '2000-01-01', NULL),
    (12, NULL, 'ASSESSMENT', 'STANDARD', 20, 'WORKING_DAYS', '2000-01-01', NULL),
    (13, NULL, 'PLAN', 'HIGH', 2, 'WORKING_DAYS', '2000-01-01', NULL),
    (14, NULL, 'PLAN', 'MEDIUM', 5, 'WORKING_DAYS', '2000-01-01', NULL),
    (15, NULL, 'PLAN', 'STANDARD', 10, 'WORKING_DAYS', '2000-01-01', NULL);

INSERT INTO contact_policy (id, contract_id, attempts, working_days, distinct_days, distinct_times, channels, valid_from, valid_to) VALUES
    (1, NULL, 3, 5, 2, 2, 2, '2000-01-01', NULL);
