-- Cases of other agencies in which whoever asks for their data may stand, and whether they were taken in.
CREATE TABLE rights_outside (
    request_id  BIGINT      NOT NULL,
    referral_id BIGINT      NOT NULL,
    role        VARCHAR(10) NOT NULL,
    taken       BOOLEAN     NULL,
    account_id  BIGINT      NULL,
    decided_at  DATETIME(6) NULL,
    found_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (request_id, referral_id, role)
);
