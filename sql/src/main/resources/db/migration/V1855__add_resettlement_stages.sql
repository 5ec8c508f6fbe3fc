-- Like the young people's advocates, with contact before release.
INSERT INTO pathway_stage (id, pathway_code, stage, label, sort, required, instrument, review_weeks, valid_from, valid_to) VALUES
    (1855001, 'RESETTLEMENT', 'ALLOCATION', 'Allocate a worker', 10, TRUE, NULL, NULL, '2026-10-01', NULL),
    (1855002, 'RESETTLEMENT', 'CONTACT', 'Make contact, before release where it can be', 20, TRUE, NULL, NULL, '2026-10-01', NULL),
    (1855003, 'RESETTLEMENT', 'ASSESSMENT', 'Assess needs and measure where the person starts', 30, TRUE, 'NEEDS', NULL, '2026-10-01', NULL),
    (1855004, 'RESETTLEMENT', 'MEASURE', 'Ask the outcome questions at the start', 40, TRUE, 'MOJ4', NULL, '2026-10-01', NULL),
    (1855005, 'RESETTLEMENT', 'PLAN', 'Agree a support plan, with youth justice named as a partner', 50, TRUE, NULL, NULL, '2026-10-01', NULL),
    (1855006, 'RESETTLEMENT', 'SUPPORT', 'Support', 60, TRUE, NULL, NULL, '2026-10-01', NULL),
    (1855007, 'RESETTLEMENT', 'REVIEW', 'Review needs and outcomes', 70, TRUE, 'MOJ4', 6, '2026-10-01', NULL),
    (1855008, 'RESETTLEMENT', 'EXIT', 'Ask the outcome questions at the end', 80, TRUE, 'MOJ4', NULL, '2026-10-01', NULL),
    (1855009, 'RESETTLEMENT', 'CLOSURE', 'Close', 90, TRUE, NULL, NULL, '2026-10-01', NULL);
