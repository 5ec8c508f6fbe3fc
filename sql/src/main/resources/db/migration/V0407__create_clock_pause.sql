CREATE TABLE clock_pause (
    id         BIGINT      NOT NULL PRIMARY KEY,
    clock_id   BIGINT      NOT NULL,
    paused_at  DATETIME(6) NOT NULL,
    resumed_at DATETIME(6),
    reason     VARCHAR(40) NOT NULL,
    account_id BIGINT,
    KEY ix_clock_pause (clock_id)
);
