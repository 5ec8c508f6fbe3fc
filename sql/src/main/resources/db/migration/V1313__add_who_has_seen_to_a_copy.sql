-- Is an appendix of who has looked at the record part of the copy?
ALTER TABLE rights_request ADD COLUMN with_seen BOOLEAN NOT NULL DEFAULT FALSE;
