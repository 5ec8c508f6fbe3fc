-- Lengths and intervals are a start; each contract sets its own.
INSERT INTO therapy_offer (id, service_id, name, planned_sessions, holding_weeks, valid_from, valid_to) VALUES
    (1, 1020, 'Counselling', 12, 6, '2000-01-01', NULL),
    (11, 1030, 'Counselling', 20, 6, '2000-01-01', NULL),
    (12, 1030, 'Long-term therapy', 52, 8, '2000-01-01', NULL),
    (13, 1030, 'Group', 10, 8, '2000-01-01', NULL),
    (21, 1031, 'Counselling', 20, 6, '2000-01-01', NULL),
    (22, 1031, 'Long-term therapy', 52, 8, '2000-01-01', NULL),
    (23, 1031, 'Group', 10, 8, '2000-01-01', NULL),
    (31, 1032, 'Counselling', 20, 6, '2000-01-01', NULL),
    (32, 1032, 'Long-term therapy', 52, 8, '2000-01-01', NULL),
    (33, 1032, 'Group', 10, 8, '2000-01-01', NULL),
    (41, 1033, 'Counselling', 20, 6, '2000-01-01', NULL),
    (42, 1033, 'Long-term therapy', 52, 8, '2000-01-01', NULL),
    (43, 1033, 'Group', 10, 8, '2000-01-01', NULL);
