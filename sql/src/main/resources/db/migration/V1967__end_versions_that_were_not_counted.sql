UPDATE indicator SET valid_to = '2026-10-01' WHERE code IN ('M6', 'M16', 'CC1', 'CC2', 'CC3', 'CC4', 'CC5') AND valid_from < '2026-10-01' AND (valid_to IS NULL OR valid_to > '2026-10-01');
