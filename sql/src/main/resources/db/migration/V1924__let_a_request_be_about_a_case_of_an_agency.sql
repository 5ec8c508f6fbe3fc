-- Whoever asks has no record here, but stands in a case that another agency referred to a MARAC.
ALTER TABLE rights_request ADD COLUMN outside BOOLEAN NOT NULL DEFAULT FALSE;
