INSERT INTO appointment_site (id, service_id, name, valid_from, valid_to) VALUES
    (1, 1020, 'Camberwell', '2000-01-01', NULL),
    (2, 1020, 'Paddington', '2000-01-01', NULL),
    (3, 1020, 'Whitechapel', '2000-01-01', NULL),
    (4, 1030, 'North centre', '2000-01-01', NULL),
    (5, 1031, 'South centre', '2000-01-01', NULL),
    (6, 1032, 'East centre', '2000-01-01', NULL),
    (7, 1033, 'West centre', '2000-01-01', NULL);
