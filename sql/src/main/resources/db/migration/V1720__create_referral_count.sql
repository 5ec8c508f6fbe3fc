-- How many referrals of a quarter came how far: always the sum of referral_fact, a hundredth of its rows. A cell may be held in several parts, and only their
-- sum counts: whoever changes facts adds a part of their own, so that no two of them wait for the same row; part 0 is what has been put together.
CREATE TABLE referral_count (
    quarter    CHAR(6)     NOT NULL,
    cut        VARCHAR(6)  NOT NULL,
    service_id BIGINT      NOT NULL,
    code       VARCHAR(24) NOT NULL,
    part       BIGINT      NOT NULL,
    received   INT         NOT NULL,
    eligible   INT         NOT NULL,
    attempted  INT         NOT NULL,
    contacted  INT         NOT NULL,
    engaged    INT         NOT NULL,
    assessed   INT         NOT NULL,
    supported  INT         NOT NULL,
    closed     INT         NOT NULL,
    planned    INT         NOT NULL,
    PRIMARY KEY (quarter, cut, service_id, code, part),
    KEY ix_referral_count_part (part)
);
