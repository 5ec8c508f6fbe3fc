-- Why rows were sealed out of their time, up to a block, as whoever runs the service wrote it down. Append-only.
CREATE TABLE audit_late_reason (
    id          BIGINT       NOT NULL PRIMARY KEY,
    up_to_block BIGINT       NOT NULL,
    at          DATETIME(6)  NOT NULL,
    reason      VARCHAR(500) NOT NULL
);
