-- A file of a sample, in the order in which it was drawn.
CREATE TABLE file_audit_file (
    id         BIGINT      NOT NULL PRIMARY KEY,
    audit_id   BIGINT      NOT NULL,
    case_id    BIGINT      NOT NULL,
    place      INT         NOT NULL,
    worker_id  BIGINT      NULL,
    account_id BIGINT      NULL,
    done_at    DATETIME(6) NULL,
    version    INT         NOT NULL DEFAULT 0,
    UNIQUE KEY uk_file_audit_file (audit_id, case_id),
    KEY ix_file_audit_file_case (case_id),
    KEY ix_file_audit_file_worker (worker_id, id)
);
