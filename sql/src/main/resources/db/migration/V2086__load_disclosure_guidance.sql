-- Within 35 days by the first guidance, within 28 by that of 2023. Check before going live.
INSERT INTO disclosure_guidance (id, scheme, check_days, meet_working_days, complete_days, valid_from, valid_to) VALUES
    (1, 'DVDS', 1, 10, 35, '2000-01-01', '2023-04-05'),
    (2, 'DVDS', 1, 10, 28, '2023-04-05', NULL);
