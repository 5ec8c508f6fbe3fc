INSERT INTO follow_up_scheme (id, pathway_code, label, weeks, months, sort, valid_from, valid_to) VALUES
    (1, 'HAVEN', 'After 2 weeks', 2, 0, 10, '2000-01-01', NULL),
    (2, 'HAVEN', 'After 6 weeks', 6, 0, 20, '2000-01-01', NULL),
    (3, 'HAVEN', 'After 3 months', 0, 3, 30, '2000-01-01', NULL),
    (4, 'HAVEN', 'After 6 months', 0, 6, 40, '2000-01-01', NULL),
    (5, 'HAVEN', 'After 12 months', 0, 12, 50, '2000-01-01', NULL);
