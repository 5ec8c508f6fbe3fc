UPDATE indicator SET counted = FALSE WHERE code IN ('M6', 'M16', 'CC1', 'CC2', 'CC3', 'CC4', 'CC5') OR (code = 'M19' AND version_no = 1);
