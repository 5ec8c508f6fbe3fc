-- What happened to a referral, by whom and why. An UPDATE from the police keeps what changed in diff.
CREATE TABLE referral_event (
    id          BIGINT       NOT NULL PRIMARY KEY,
    referral_id BIGINT       NOT NULL,
    at          DATETIME(6)  NOT NULL,
    account_id  BIGINT,
    actor       VARCHAR(120) NOT NULL,
    move        VARCHAR(24)  NOT NULL,
    from_state  VARCHAR(16),
    to_state    VARCHAR(16)  NOT NULL,
    reason      VARCHAR(40),
    note        VARCHAR(1000),
    diff        TEXT,
    KEY ix_referral_event (referral_id, id)
);
