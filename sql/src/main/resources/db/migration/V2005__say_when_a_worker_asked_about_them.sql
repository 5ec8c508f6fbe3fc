-- What a worker has asked the person is theirs: a later message of the sender does not overwrite it.
ALTER TABLE person
    ADD COLUMN about_at DATETIME(6),
    ADD COLUMN times_at DATETIME(6);
