-- One run of the nightly job. The newest that is not finished belongs to one server, which says with every chunk that it is at work.
CREATE TABLE retention_run (
    id          BIGINT      NOT NULL PRIMARY KEY,
    asked_by    BIGINT,
    started_at  DATETIME(6) NOT NULL,
    finished_at DATETIME(6),
    looked_at   INT         NOT NULL DEFAULT 0,
    proposed    INT         NOT NULL DEFAULT 0,
    destroyed   INT         NOT NULL DEFAULT 0,
    left_alone  INT         NOT NULL DEFAULT 0
);
