-- Risk times stage, and something more for what takes time beside it. A start: each service sets its own.
INSERT INTO caseload_rule (id, service_id, code, value, valid_from) VALUES
    (1, 0, 'HIGH', 3, '2000-01-01'),
    (2, 0, 'MEDIUM', 2, '2000-01-01'),
    (3, 0, 'STANDARD', 1, '2000-01-01'),
    (4, 0, 'INTAKE', 2, '2000-01-01'),
    (5, 0, 'ACTIVE', 1, '2000-01-01'),
    (6, 0, 'TRIAL', 3, '2000-01-01'),
    (7, 0, 'DORMANT', 0.3, '2000-01-01'),
    (8, 0, 'INTERPRETER', 0.5, '2000-01-01'),
    (9, 0, 'CHILDREN', 0.5, '2000-01-01'),
    (10, 0, 'NRPF', 0.5, '2000-01-01'),
    (11, 0, 'COURT', 0.5, '2000-01-01'),
    (12, 0, 'FULL', 50, '2000-01-01'),
    (13, 0, 'AMBER_OPEN', 25, '2000-01-01'),
    (14, 0, 'RED_OPEN', 30, '2000-01-01');
