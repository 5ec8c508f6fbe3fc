-- A way of contact that a worker wrote down is theirs: no update of the sender ends it. When to use it, and why it ended.
ALTER TABLE contact_point
    ADD COLUMN added_by   BIGINT,
    ADD COLUMN best_times VARCHAR(200),
    ADD COLUMN ended_why  VARCHAR(500);
