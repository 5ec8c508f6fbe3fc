-- Whoever died, or had two cases of which one was closed as a duplicate, is not asked at the end; a request that nobody has answered is neither accepted nor refused.
UPDATE indicator SET rule_no = 2, cohort = 'Cases closed in the quarter, other than duplicates and those of people who died. Whoever objects to statistics is not in here.',
       denominator = REPLACE(denominator, 'was answered at the beginning and at the end.', 'was answered at the beginning and, later, at the end, by the same one: the person, somebody for them, or the worker.')
 WHERE code LIKE 'M13-O%' AND valid_from >= CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE);
UPDATE indicator SET numerator = 'Closed cases that were assessed and have no pair: not asked this question at both ends, or not answered by the same one both times.'
 WHERE code IN ('M13-O1U', 'M13-O2U', 'M13-O3U', 'M13-O4U') AND valid_from >= CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE);
UPDATE indicator SET cohort = 'Cases closed in the quarter, other than duplicates and those of people who died.'
 WHERE code = 'M14' AND valid_from >= CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE);
UPDATE indicator SET rule_no = 2, denominator = 'Requests to another service to take a case on, made in the quarter, that it has accepted or not accepted. One case can be asked for more than once.',
       completeness = 'Requests without an answer by the day of counting, and those that were taken back, are not in here.'
 WHERE code = 'M17' AND valid_from >= CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE);
