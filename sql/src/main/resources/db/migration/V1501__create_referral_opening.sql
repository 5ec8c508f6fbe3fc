-- A restricted referral without a case, opened for a request about somebody's data: by whom, why, and who looked into it.
CREATE TABLE referral_opening (
    id            BIGINT       NOT NULL PRIMARY KEY,
    referral_id   BIGINT       NOT NULL,
    account_id    BIGINT       NOT NULL,
    reason        VARCHAR(500) NOT NULL,
    opened_at     DATETIME(6)  NOT NULL,
    ends_at       DATETIME(6)  NOT NULL,
    review_due_at DATETIME(6)  NOT NULL,
    reviewed_at   DATETIME(6),
    reviewed_by   BIGINT,
    KEY ix_referral_opening (referral_id, reviewed_at, review_due_at)
);
