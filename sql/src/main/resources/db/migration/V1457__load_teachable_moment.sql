-- The teachable moment: somebody is met within hours, while they are still in hospital. A start; the manager sets their own.
INSERT INTO pathway_clock (id, pathway_code, kind, priority, amount, unit, rests, valid_from, valid_to)
VALUES (601, 'TRAUMA_YOUTH', 'FIRST_CONTACT', 'HIGH', 4, 'HOURS', TRUE, '2000-01-01', NULL),
       (602, 'TRAUMA_YOUTH', 'FIRST_CONTACT', 'MEDIUM', 12, 'HOURS', TRUE, '2000-01-01', NULL),
       (603, 'TRAUMA_YOUTH', 'FIRST_CONTACT', 'STANDARD', 24, 'HOURS', TRUE, '2000-01-01', NULL);
