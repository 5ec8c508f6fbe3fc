-- From the running quarter on nobody's death and no duplicate is an ending that was not planned: neither could be.
INSERT INTO indicator (id, code, version_no, block, sort, name, question, numerator, denominator, cohort, completeness, unit, target, direction, tolerance, valid_from, valid_to, rule_no, counted)
SELECT 2225000, i.code, (SELECT MAX(m.version_no) + 1 FROM indicator m WHERE m.code = 'M10'), i.block, i.sort, i.name, i.question, i.numerator,
       'Cases closed in the quarter, other than duplicates and those of people who died.', 'Cases closed in the quarter, other than duplicates and those of people who died. Both are in M9.',
       i.completeness, i.unit, i.target, i.direction, i.tolerance, CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE), i.valid_to, 2, i.counted
  FROM indicator i
 WHERE i.code = 'M10' AND i.valid_from < CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE) AND (i.valid_to IS NULL OR i.valid_to > CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE));
