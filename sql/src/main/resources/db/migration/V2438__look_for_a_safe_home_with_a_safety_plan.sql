-- Whoever makes a safety plan looks for a safe home. Where a provider has ended the part, it stays so.
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
SELECT MIN(s.id) + 2438000000, s.pathway_code, 'SAFE_HOME', MIN(s.valid_from), NULL FROM pathway_part s
WHERE s.part = 'SAFETY_PLAN' AND s.valid_to IS NULL
  AND NOT EXISTS (SELECT 1 FROM pathway_part p WHERE p.pathway_code = s.pathway_code AND p.part = 'SAFE_HOME')
GROUP BY s.pathway_code;
