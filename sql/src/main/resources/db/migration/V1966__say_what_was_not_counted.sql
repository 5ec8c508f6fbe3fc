-- Until then these were not counted; then other versions begin, of which each says whether it is.
UPDATE indicator SET counted = FALSE, valid_to = CASE WHEN code <> 'M19' AND valid_from < '2026-10-01' AND (valid_to IS NULL OR valid_to > '2026-10-01') THEN '2026-10-01' ELSE valid_to END WHERE code IN ('M6', 'M16', 'CC1', 'CC2', 'CC3', 'CC4', 'CC5') OR (code = 'M19' AND version_no = 1);
