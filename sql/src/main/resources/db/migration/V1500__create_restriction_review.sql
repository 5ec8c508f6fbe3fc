-- What a manager found when they looked again at a restricted referral that no case was opened for.
CREATE TABLE restriction_review (
    id          BIGINT       NOT NULL PRIMARY KEY,
    referral_id BIGINT       NOT NULL,
    finding     VARCHAR(10)  NOT NULL,
    note        VARCHAR(500) NOT NULL,
    reviewed_by BIGINT       NOT NULL,
    reviewed_at DATETIME(6)  NOT NULL,
    next_due_at DATETIME(6),
    KEY ix_restriction_review (referral_id, id)
);
