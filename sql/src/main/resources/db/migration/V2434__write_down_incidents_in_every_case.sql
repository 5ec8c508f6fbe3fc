-- It can happen again to anybody but a witness. Where a provider has ended the part, it stays so.
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
SELECT MIN(g.id) + 2434000000, g.pathway_code, 'INCIDENTS', MIN(g.valid_from), NULL FROM pathway_stage g
WHERE g.valid_to IS NULL AND g.pathway_code <> 'WITNESS'
  AND NOT EXISTS (SELECT 1 FROM pathway_part p WHERE p.pathway_code = g.pathway_code AND p.part = 'INCIDENTS')
GROUP BY g.pathway_code;
