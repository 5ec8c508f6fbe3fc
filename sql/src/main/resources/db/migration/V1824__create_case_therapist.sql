-- Who counsels somebody beside the worker of their case. live is 1 while they do, and empty afterwards.
CREATE TABLE case_therapist (
    id         BIGINT      NOT NULL PRIMARY KEY,
    case_id    BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    live       TINYINT,
    since_at   DATETIME(6) NOT NULL,
    set_by     BIGINT      NOT NULL,
    ended_at   DATETIME(6),
    ended_by   BIGINT,
    UNIQUE KEY uk_case_therapist (case_id, live),
    KEY ix_case_therapist_account (account_id, live, case_id)
);
