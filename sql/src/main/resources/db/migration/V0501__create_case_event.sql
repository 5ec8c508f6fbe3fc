-- The timeline of a case: one row for each thing that happened, newest first by id.
CREATE TABLE case_event (
    id         BIGINT       NOT NULL PRIMARY KEY,
    case_id    BIGINT       NOT NULL,
    at         DATETIME(6)  NOT NULL,
    account_id BIGINT,
    actor      VARCHAR(120) NOT NULL,
    kind       VARCHAR(24)  NOT NULL,
    title      VARCHAR(200) NOT NULL,
    from_state VARCHAR(12),
    to_state   VARCHAR(12),
    reason     VARCHAR(40),
    detail     VARCHAR(2000),
    subject_id BIGINT,
    KEY ix_case_event (case_id, id)
);
