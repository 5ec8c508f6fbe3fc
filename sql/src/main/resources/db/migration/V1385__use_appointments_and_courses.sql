INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to) VALUES
    (304, 'HAVEN', 'WAITING', '2000-01-01', NULL),
    (305, 'HAVEN', 'COURSES', '2000-01-01', NULL),
    (405, 'RAPE_CRISIS', 'APPOINTMENTS', '2000-01-01', NULL);
