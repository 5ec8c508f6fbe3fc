-- New versions from the running quarter on; what was counted, submitted or accepted keeps its own. Units are named as what is counted: places, requests, MARAC referrals.
-- M18 takes the day of a report as well as the number of a crime; M14 is judged by its band; money that is not spent does not meet the target.
INSERT INTO indicator (id, code, version_no, block, sort, name, question, numerator, denominator, cohort, completeness, unit, target, direction, tolerance, valid_from, valid_to, rule_no)
SELECT 1943000, i.code, (SELECT MAX(m.version_no) + 1 FROM indicator m WHERE m.code = 'M7'), i.block, i.sort, i.name, 'Did support begin?',
       'Referrals with a completed assessment and at least one piece of support after it.',
       'Referrals in which the person was reached.', i.cohort, i.completeness, i.unit, i.target, i.direction, i.tolerance,
       CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE), i.valid_to, 1
  FROM indicator i
 WHERE i.code = 'M7' AND i.valid_from < CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE) AND (i.valid_to IS NULL OR i.valid_to > CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE));
INSERT INTO indicator (id, code, version_no, block, sort, name, question, numerator, denominator, cohort, completeness, unit, target, direction, tolerance, valid_from, valid_to, rule_no)
SELECT 1943001, i.code, (SELECT MAX(m.version_no) + 1 FROM indicator m WHERE m.code = 'M11'), i.block, i.sort, i.name, 'How many places on waiting lists are taken?',
       'Places on waiting lists of the service that are taken. One case can have a place on more than one.',
       NULL, i.cohort, 'Only what is on a list of the service; whoever waits without one is not in here.', 'places', i.target, i.direction, i.tolerance,
       CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE), i.valid_to, 1
  FROM indicator i
 WHERE i.code = 'M11' AND i.valid_from < CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE) AND (i.valid_to IS NULL OR i.valid_to > CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE));
INSERT INTO indicator (id, code, version_no, block, sort, name, question, numerator, denominator, cohort, completeness, unit, target, direction, tolerance, valid_from, valid_to, rule_no)
SELECT 1943002, i.code, (SELECT MAX(m.version_no) + 1 FROM indicator m WHERE m.code = 'M11P'), i.block, i.sort, i.name, 'How long do they wait?',
       'The 95th percentile of the days that these places had been waited in: nineteen of twenty had waited no longer.',
       'Places on waiting lists of the service that are taken.', i.cohort, i.completeness, i.unit, i.target, i.direction, i.tolerance,
       CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE), i.valid_to, 1
  FROM indicator i
 WHERE i.code = 'M11P' AND i.valid_from < CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE) AND (i.valid_to IS NULL OR i.valid_to > CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE));
INSERT INTO indicator (id, code, version_no, block, sort, name, question, numerator, denominator, cohort, completeness, unit, target, direction, tolerance, valid_from, valid_to, rule_no)
SELECT 1943003, i.code, (SELECT MAX(m.version_no) + 1 FROM indicator m WHERE m.code = 'M14'), i.block, i.sort, i.name, 'Are the outcomes measured often enough to be believed?',
       'Pairs of the four outcomes together.',
       'Four times the closed cases that were assessed.', i.cohort, 'A commissioner sees a band and not the number: it meets the target when all of the band does.', i.unit, i.target, i.direction, i.tolerance,
       CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE), i.valid_to, 2
  FROM indicator i
 WHERE i.code = 'M14' AND i.valid_from < CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE) AND (i.valid_to IS NULL OR i.valid_to > CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE));
INSERT INTO indicator (id, code, version_no, block, sort, name, question, numerator, denominator, cohort, completeness, unit, target, direction, tolerance, valid_from, valid_to, rule_no)
SELECT 1943004, i.code, (SELECT MAX(m.version_no) + 1 FROM indicator m WHERE m.code = 'M17'), i.block, i.sort, i.name, 'Does another service take on the cases that are passed on?',
       'Of these, those that the other service did not accept.',
       'Requests to another service to take a case on, made in the quarter. One case can be asked for more than once.', i.cohort, i.completeness, 'requests', i.target, i.direction, i.tolerance,
       CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE), i.valid_to, 1
  FROM indicator i
 WHERE i.code = 'M17' AND i.valid_from < CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE) AND (i.valid_to IS NULL OR i.valid_to > CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE));
INSERT INTO indicator (id, code, version_no, block, sort, name, question, numerator, denominator, cohort, completeness, unit, target, direction, tolerance, valid_from, valid_to, rule_no)
SELECT 1943005, i.code, (SELECT MAX(m.version_no) + 1 FROM indicator m WHERE m.code = 'M18'), i.block, i.sort, i.name, 'Had it been reported to the police when they came?',
       'Referrals with the number of a crime at the police, or a day of the report: given by the sender, or written down by a worker and not after the day it came.',
       'Referrals received.', i.cohort, 'Where none of these is known it counts as not reported.', i.unit, i.target, i.direction, i.tolerance,
       CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE), i.valid_to, 2
  FROM indicator i
 WHERE i.code = 'M18' AND i.valid_from < CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE) AND (i.valid_to IS NULL OR i.valid_to > CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE));
INSERT INTO indicator (id, code, version_no, block, sort, name, question, numerator, denominator, cohort, completeness, unit, target, direction, tolerance, valid_from, valid_to, rule_no)
SELECT 1943006, i.code, (SELECT MAX(m.version_no) + 1 FROM indicator m WHERE m.code = 'M20-H'), i.block, i.sort, i.name, 'How many went to a MARAC?',
       'Referrals to a MARAC that were heard.',
       NULL, i.cohort, i.completeness, 'MARAC referrals', i.target, i.direction, i.tolerance,
       CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE), i.valid_to, 1
  FROM indicator i
 WHERE i.code = 'M20-H' AND i.valid_from < CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE) AND (i.valid_to IS NULL OR i.valid_to > CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE));
INSERT INTO indicator (id, code, version_no, block, sort, name, question, numerator, denominator, cohort, completeness, unit, target, direction, tolerance, valid_from, valid_to, rule_no)
SELECT 1943007, i.code, (SELECT MAX(m.version_no) + 1 FROM indicator m WHERE m.code = 'M20-R'), i.block, i.sort, i.name, 'How many came again?',
       'Of these, repeats within twelve months.',
       'Referrals to a MARAC that were heard in the quarter.', i.cohort, i.completeness, 'MARAC referrals', i.target, i.direction, i.tolerance,
       CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE), i.valid_to, 1
  FROM indicator i
 WHERE i.code = 'M20-R' AND i.valid_from < CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE) AND (i.valid_to IS NULL OR i.valid_to > CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE));
INSERT INTO indicator (id, code, version_no, block, sort, name, question, numerator, denominator, cohort, completeness, unit, target, direction, tolerance, valid_from, valid_to, rule_no)
SELECT 1943008, i.code, (SELECT MAX(m.version_no) + 1 FROM indicator m WHERE m.code = 'M21'), i.block, i.sort, i.name, 'Is the money spent as planned?',
       'Pounds paid for the quarter.',
       'Pounds planned for the quarter.', i.cohort, 'What the contract manager has entered. Much less than planned is no saving: the work may not have been done.', i.unit, i.target, 'CLOSE', i.tolerance,
       CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE), i.valid_to, 1
  FROM indicator i
 WHERE i.code = 'M21' AND i.valid_from < CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE) AND (i.valid_to IS NULL OR i.valid_to > CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE));
