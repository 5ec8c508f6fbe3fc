-- Append-only: the application's account may insert and select, nothing else.
CREATE TABLE audit_entry (
    id          BIGINT       NOT NULL PRIMARY KEY,
    at          DATETIME(6)  NOT NULL,
    account_id  BIGINT,
    actor       VARCHAR(120) NOT NULL,
    action      VARCHAR(120) NOT NULL,
    outcome     VARCHAR(10)  NOT NULL,
    person_id   BIGINT,
    referral_id BIGINT,
    case_id     BIGINT,
    detail      VARCHAR(1000),
    reason      VARCHAR(500),
    origin      VARCHAR(64),
    KEY ix_audit_person (person_id, at),
    KEY ix_audit_account (account_id, at),
    KEY ix_audit_at (at)
);
