-- Who finds a high risk plans for safety and refers to MARAC; young people's pages where young people come; who must not know wherever it may be.
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
SELECT 2004001, w.code, 'SAFETY_PLAN', '2000-01-01', NULL FROM pathway w
WHERE w.code = 'RAPE_CRISIS' AND NOT EXISTS (SELECT 1 FROM pathway_part p WHERE p.pathway_code = w.code AND p.part = 'SAFETY_PLAN'
                                     AND (p.valid_to IS NULL OR p.valid_from = '2000-01-01'));
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
SELECT 2004002, w.code, 'MARAC', '2000-01-01', NULL FROM pathway w
WHERE w.code = 'RAPE_CRISIS' AND NOT EXISTS (SELECT 1 FROM pathway_part p WHERE p.pathway_code = w.code AND p.part = 'MARAC'
                                     AND (p.valid_to IS NULL OR p.valid_from = '2000-01-01'));
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
SELECT 2004003, w.code, 'YOUNG_PERSON', '2000-01-01', NULL FROM pathway w
WHERE w.code = 'RAPE_CRISIS' AND NOT EXISTS (SELECT 1 FROM pathway_part p WHERE p.pathway_code = w.code AND p.part = 'YOUNG_PERSON'
                                     AND (p.valid_to IS NULL OR p.valid_from = '2000-01-01'));
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
SELECT 2004004, w.code, 'MARAC', '2000-01-01', NULL FROM pathway w
WHERE w.code = 'HAVEN' AND NOT EXISTS (SELECT 1 FROM pathway_part p WHERE p.pathway_code = w.code AND p.part = 'MARAC'
                                     AND (p.valid_to IS NULL OR p.valid_from = '2000-01-01'));
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
SELECT 2004005, w.code, 'YOUNG_PERSON', '2000-01-01', NULL FROM pathway w
WHERE w.code = 'HAVEN' AND NOT EXISTS (SELECT 1 FROM pathway_part p WHERE p.pathway_code = w.code AND p.part = 'YOUNG_PERSON'
                                     AND (p.valid_to IS NULL OR p.valid_from = '2000-01-01'));
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
SELECT 2004006, w.code, 'MARAC', '2000-01-01', NULL FROM pathway w
WHERE w.code = 'YPA' AND NOT EXISTS (SELECT 1 FROM pathway_part p WHERE p.pathway_code = w.code AND p.part = 'MARAC'
                                     AND (p.valid_to IS NULL OR p.valid_from = '2000-01-01'));
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
SELECT 2004007, w.code, 'CHILDREN', '2000-01-01', NULL FROM pathway w
WHERE w.code = 'YPA' AND NOT EXISTS (SELECT 1 FROM pathway_part p WHERE p.pathway_code = w.code AND p.part = 'CHILDREN'
                                     AND (p.valid_to IS NULL OR p.valid_from = '2000-01-01'));
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
SELECT 2004008, w.code, 'ORDERS', '2000-01-01', NULL FROM pathway w
WHERE w.code = 'YPA' AND NOT EXISTS (SELECT 1 FROM pathway_part p WHERE p.pathway_code = w.code AND p.part = 'ORDERS'
                                     AND (p.valid_to IS NULL OR p.valid_from = '2000-01-01'));
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
SELECT 2004009, w.code, 'ONE_CHANCE', '2000-01-01', NULL FROM pathway w
WHERE w.code = 'YPA' AND NOT EXISTS (SELECT 1 FROM pathway_part p WHERE p.pathway_code = w.code AND p.part = 'ONE_CHANCE'
                                     AND (p.valid_to IS NULL OR p.valid_from = '2000-01-01'));
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
SELECT 2004010, w.code, 'ONE_CHANCE', '2000-01-01', NULL FROM pathway w
WHERE w.code = 'IDVA' AND NOT EXISTS (SELECT 1 FROM pathway_part p WHERE p.pathway_code = w.code AND p.part = 'ONE_CHANCE'
                                     AND (p.valid_to IS NULL OR p.valid_from = '2000-01-01'));
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
SELECT 2004011, w.code, 'ONE_CHANCE', '2000-01-01', NULL FROM pathway w
WHERE w.code = 'UNIVERSAL' AND NOT EXISTS (SELECT 1 FROM pathway_part p WHERE p.pathway_code = w.code AND p.part = 'ONE_CHANCE'
                                     AND (p.valid_to IS NULL OR p.valid_from = '2000-01-01'));
