-- Somebody who has to be seen within minutes of their call. One row for a referral; its clock ends when they are seen.
CREATE TABLE urgent_need (
    referral_id BIGINT      NOT NULL PRIMARY KEY,
    service_id  BIGINT      NOT NULL,
    called_at   DATETIME(6) NOT NULL,
    due_at      DATETIME(6) NOT NULL,
    seen_at     DATETIME(6),
    ended_at    DATETIME(6),
    account_id  BIGINT      NOT NULL,
    KEY ix_urgent_need_service (service_id, ended_at, due_at)
);
