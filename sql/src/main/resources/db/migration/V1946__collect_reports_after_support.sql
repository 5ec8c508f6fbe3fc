-- The other half of M18: who had not reported to the police when they came, and did with support.
INSERT INTO indicator (id, code, version_no, block, sort, name, question, numerator, denominator, cohort, completeness, unit, target, direction, tolerance, valid_from, valid_to)
VALUES (1946000, 'M18-A', 1, 'ACTIVITY', 301, 'Reported after support', 'Were crimes reported to the police with support that had not been before?',
        'Of these, cases in which a report to the police was written down with a later day than that of the referral.',
        'Closed cases whose crime had not been reported to the police when they came.',
        'Cases closed in the quarter, with what was written down by the day of counting. Whoever objects to statistics is not in here.',
        'What workers wrote down in Police and court. Steps that were struck out do not count.', 'cases', NULL, 'NONE', 0,
        CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE), NULL);
