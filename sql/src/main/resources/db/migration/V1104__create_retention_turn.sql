-- The one row that says which server runs the job and for which night it has been begun: of two servers one runs it.
CREATE TABLE retention_turn (
    id         INT         NOT NULL PRIMARY KEY,
    run_id     BIGINT,
    runner     VARCHAR(40),
    alive_at   DATETIME(6),
    last_night DATE
);
