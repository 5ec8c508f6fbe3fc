-- How many rows a file has, its own header (so that its error file has the same columns), and who is at work on it:
-- a batch belongs to one server at a time, and that server says so with every chunk.
ALTER TABLE feed_batch
    ADD COLUMN rows_total INT         NOT NULL DEFAULT 0 AFTER rows_read,
    ADD COLUMN header     TEXT        AFTER unknown_columns,
    ADD COLUMN runner     VARCHAR(40),
    ADD COLUMN alive_at   DATETIME(6),
    ADD COLUMN attempts   INT         NOT NULL DEFAULT 0;
