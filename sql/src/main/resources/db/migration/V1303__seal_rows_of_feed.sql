-- A row that could not be read and is about somebody restricted, sealed; raw is empty then. sealed_for says under whose key: the person's, or the
-- file's own where nobody knows whom a marked row is about.
ALTER TABLE feed_row
    ADD COLUMN raw_sealed MEDIUMBLOB,
    ADD COLUMN sealed_for BIGINT;
