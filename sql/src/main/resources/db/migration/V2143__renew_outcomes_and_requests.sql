-- New versions from the running quarter on of what began before it: pairs, completion, and requests to other services. What they say follows.
INSERT INTO indicator (id, code, version_no, block, sort, name, question, numerator, denominator, cohort, completeness, unit, target, direction, tolerance, valid_from, valid_to, rule_no, counted)
SELECT 2143000 + i.sort * 10 + ROW_NUMBER() OVER (PARTITION BY i.sort ORDER BY i.code), i.code, (SELECT MAX(m.version_no) + 1 FROM indicator m WHERE m.code = i.code), i.block, i.sort, i.name, i.question,
       i.numerator, i.denominator, i.cohort, i.completeness, i.unit, i.target, i.direction, i.tolerance, CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE), i.valid_to, i.rule_no, i.counted
  FROM indicator i
 WHERE (i.code = 'M14' OR i.code = 'M17' OR i.code LIKE 'M13-O%') AND i.valid_from < CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE) AND (i.valid_to IS NULL OR i.valid_to > CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE));
