-- Whose auditors answer for the data protection of every organisation; nobody else's do.
ALTER TABLE organisation ADD COLUMN answers_for_all BOOLEAN NOT NULL DEFAULT FALSE;
