-- Wherever a DASH is offered a high risk may be found: there a safety plan is made and a MARAC is referred to, also in pathways of a provider's own.
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
SELECT MIN(i.id) + 2110100000, i.pathway_code, 'MARAC',
       COALESCE((SELECT MAX(e.valid_to) + INTERVAL 1 DAY FROM pathway_part e WHERE e.pathway_code = i.pathway_code AND e.part = 'MARAC'), MIN(i.valid_from)), NULL
FROM pathway_instrument i
WHERE i.instrument LIKE 'DASH%' AND i.valid_to IS NULL
  AND NOT EXISTS (SELECT 1 FROM pathway_part p WHERE p.pathway_code = i.pathway_code AND p.part = 'MARAC' AND p.valid_to IS NULL)
GROUP BY i.pathway_code;
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
SELECT MIN(i.id) + 2110200000, i.pathway_code, 'SAFETY_PLAN',
       COALESCE((SELECT MAX(e.valid_to) + INTERVAL 1 DAY FROM pathway_part e WHERE e.pathway_code = i.pathway_code AND e.part = 'SAFETY_PLAN'), MIN(i.valid_from)), NULL
FROM pathway_instrument i
WHERE i.instrument LIKE 'DASH%' AND i.valid_to IS NULL
  AND NOT EXISTS (SELECT 1 FROM pathway_part p WHERE p.pathway_code = i.pathway_code AND p.part = 'SAFETY_PLAN' AND p.valid_to IS NULL)
GROUP BY i.pathway_code;
