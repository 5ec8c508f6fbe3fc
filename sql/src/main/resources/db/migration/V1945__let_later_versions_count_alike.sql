-- Versions that somebody has made for quarters to come count by the same rule.
UPDATE indicator SET rule_no = 2 WHERE code IN ('M14', 'M18') AND valid_from >= '2026-10-01';
