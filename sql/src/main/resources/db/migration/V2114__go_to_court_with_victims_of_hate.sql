-- Advocates against hate walk with people through the criminal case, and know the orders that protect them. The part that had no page ends.
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
SELECT 2114001, w.code, 'COURT_STAGES', '2000-01-01', NULL FROM pathway w
WHERE w.code = 'HATE_CRIME' AND NOT EXISTS (SELECT 1 FROM pathway_part p WHERE p.pathway_code = w.code AND p.part = 'COURT_STAGES');
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
SELECT 2114002, w.code, 'ORDERS', '2000-01-01', NULL FROM pathway w
WHERE w.code = 'HATE_CRIME' AND NOT EXISTS (SELECT 1 FROM pathway_part p WHERE p.pathway_code = w.code AND p.part = 'ORDERS');
UPDATE pathway_part SET valid_to = CURRENT_DATE - INTERVAL 1 DAY WHERE part = 'HATE_CRIME' AND valid_to IS NULL;
