-- Rows that were sealed out of their time: a clock was wrong, or somebody put them in. Append-only.
CREATE TABLE audit_late (
    entry_id BIGINT NOT NULL PRIMARY KEY,
    block_no BIGINT NOT NULL
);
