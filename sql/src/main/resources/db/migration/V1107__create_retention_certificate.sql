-- What was destroyed, in numbers. Append-only: the application's account may insert and select, nothing else.
CREATE TABLE retention_certificate (
    id              BIGINT       NOT NULL PRIMARY KEY,
    reference       CHAR(12)     NOT NULL,
    organisation_id BIGINT       NOT NULL,
    run_id          BIGINT       NOT NULL,
    issued_at       DATETIME(6)  NOT NULL,
    records         INT          NOT NULL,
    content         TEXT         NOT NULL,
    hash            BINARY(32)   NOT NULL,
    UNIQUE KEY uk_retention_certificate (reference),
    UNIQUE KEY uk_retention_certificate_run (run_id, organisation_id)
);
