-- What the navigation shows to those who work for these pathways.
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to) VALUES
    (153601, 'HAVEN', 'CALLS', '2000-01-01', NULL),
    (153602, 'RAPE_CRISIS', 'CALLS', '2000-01-01', NULL),
    (153603, 'HARMFUL_PRACTICES', 'ADVICE', '2000-01-01', NULL);
