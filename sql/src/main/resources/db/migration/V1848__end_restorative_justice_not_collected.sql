-- Until then nothing recorded it.
UPDATE indicator SET valid_to = '2026-10-01' WHERE code = 'M19' AND version_no = 1;
