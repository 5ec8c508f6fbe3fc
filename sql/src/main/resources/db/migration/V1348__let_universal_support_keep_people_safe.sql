-- The universal service supports people whose risk was lower when they came, and refers to MARAC when it rises.
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
VALUES (134801, 'UNIVERSAL', 'CHILDREN', '2000-01-01', NULL),
       (134802, 'UNIVERSAL', 'ORDERS', '2000-01-01', NULL),
       (134803, 'UNIVERSAL', 'MARAC', '2000-01-01', NULL);
