-- Who may open a restricted case: the staff who are named on it. A row is ended and never removed, so that it can be told who could
-- open the case when.
CREATE TABLE named_staff (
    id           BIGINT       NOT NULL PRIMARY KEY,
    case_id      BIGINT       NOT NULL,
    account_id   BIGINT       NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    named_at     DATETIME(6)  NOT NULL,
    named_by     BIGINT,
    ended_at     DATETIME(6),
    ended_by     BIGINT,
    ended_reason VARCHAR(500),
    KEY ix_named_staff_case (case_id, account_id, ended_at),
    KEY ix_named_staff_account (account_id, ended_at, case_id)
);
