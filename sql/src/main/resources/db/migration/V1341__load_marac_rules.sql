-- SafeLives' definition for every borough: 14 of DASH, or three incidents in 12 months.
INSERT INTO marac_rule (id, organisation_id, area_code, high_score, incidents, crimes, within_months, automatic, valid_from, account_id, at)
SELECT 100 + sort, NULL, code, 14, 3, NULL, 12, '', '2000-01-01', NULL, '2026-01-01' FROM area WHERE kind IN ('BOROUGH', 'CITY');
