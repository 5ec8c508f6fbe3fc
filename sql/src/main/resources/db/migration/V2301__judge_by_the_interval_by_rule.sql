-- Versions from the running quarter on are judged by their interval; what was frozen before keeps the rule it was frozen with.
UPDATE indicator SET rule_no = 3 WHERE rule_no < 3 AND valid_from >= CAST(GREATEST(DATE'2026-10-01', MAKEDATE(YEAR(CURRENT_DATE), 1) + INTERVAL (QUARTER(CURRENT_DATE) - 1) QUARTER) AS DATE);
