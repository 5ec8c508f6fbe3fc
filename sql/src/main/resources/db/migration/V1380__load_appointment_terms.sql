INSERT INTO appointment_term (id, pathway_code, urgent_minutes, valid_from, valid_to) VALUES
    (1, 'HAVEN', 90, '2000-01-01', NULL);
