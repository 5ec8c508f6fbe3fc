-- The universal service supports people whose risk was lower when they came, and refers to MARAC when it rises.
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
VALUES (102, 'UNIVERSAL', 'CHILDREN', '2000-01-01', NULL),
       (103, 'UNIVERSAL', 'ORDERS', '2000-01-01', NULL),
       (104, 'UNIVERSAL', 'MARAC', '2000-01-01', NULL);
