-- A start; an administrator adds and ends rows.
INSERT INTO pathway_instrument (id, pathway_code, instrument, sort, valid_from, valid_to)
VALUES (151, 'UNIVERSAL', 'DASH_YP', 71, '2000-01-01', NULL),
       (152, 'UNIVERSAL', 'STALKING', 72, '2000-01-01', NULL),
       (251, 'IDVA', 'STALKING', 71, '2000-01-01', NULL),
       (252, 'IDVA', 'FM_HBA', 72, '2000-01-01', NULL),
       (351, 'HAVEN', 'DASH_YP', 71, '2000-01-01', NULL),
       (352, 'HAVEN', 'CSE', 72, '2000-01-01', NULL),
       (451, 'RAPE_CRISIS', 'DASH_YP', 71, '2000-01-01', NULL),
       (452, 'RAPE_CRISIS', 'CSE', 72, '2000-01-01', NULL),
       (551, 'YPA', 'DASH_YP', 71, '2000-01-01', NULL),
       (552, 'YPA', 'CSE', 72, '2000-01-01', NULL),
       (553, 'YPA', 'STALKING', 73, '2000-01-01', NULL),
       (554, 'YPA', 'FM_HBA', 74, '2000-01-01', NULL),
       (651, 'TRAUMA_YOUTH', 'DASH_YP', 71, '2000-01-01', NULL),
       (652, 'TRAUMA_YOUTH', 'CSE', 72, '2000-01-01', NULL),
       (851, 'HARMFUL_PRACTICES', 'FM_HBA', 71, '2000-01-01', NULL),
       (852, 'HARMFUL_PRACTICES', 'DASH_YP', 72, '2000-01-01', NULL),
       (853, 'HARMFUL_PRACTICES', 'STALKING', 73, '2000-01-01', NULL);
