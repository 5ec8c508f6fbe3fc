-- Forced marriage, honour-based abuse and mutilation are told of in any service; the page blocks nobody's post by being there. Where a provider has ended it, it stays so.
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
SELECT MIN(g.id) + 2111000000, g.pathway_code, 'ONE_CHANCE', MIN(g.valid_from), NULL FROM pathway_stage g
WHERE g.valid_to IS NULL AND g.pathway_code <> 'WITNESS'
  AND NOT EXISTS (SELECT 1 FROM pathway_part p WHERE p.pathway_code = g.pathway_code AND p.part = 'ONE_CHANCE')
GROUP BY g.pathway_code;
