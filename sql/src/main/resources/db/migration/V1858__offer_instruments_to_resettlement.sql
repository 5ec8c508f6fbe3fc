-- A start; an administrator adds and ends rows.
INSERT INTO pathway_instrument (id, pathway_code, instrument, sort, valid_from, valid_to) VALUES
    (1858001, 'RESETTLEMENT', 'DASH_YP', 10, '2026-10-01', NULL),
    (1858002, 'RESETTLEMENT', 'CSE', 20, '2026-10-01', NULL),
    (1858003, 'RESETTLEMENT', 'YP_CORE', 30, '2026-10-01', NULL),
    (1858004, 'RESETTLEMENT', 'CORE10', 40, '2026-10-01', NULL),
    (1858005, 'RESETTLEMENT', 'GOALS', 50, '2026-10-01', NULL),
    (1858006, 'RESETTLEMENT', 'NEEDS_SCALE', 60, '2026-10-01', NULL);
