-- What became of the cases closed in a quarter, item by item: always the sum of outcome_fact, in parts like referral_count.
CREATE TABLE outcome_count (
    quarter    CHAR(6)     NOT NULL,
    cut        VARCHAR(7)  NOT NULL,
    service_id BIGINT      NOT NULL,
    code       VARCHAR(24) NOT NULL,
    item       VARCHAR(30) NOT NULL,
    part       BIGINT      NOT NULL,
    improved   INT         NOT NULL,
    unchanged  INT         NOT NULL,
    worse      INT         NOT NULL,
    unpaired   INT         NOT NULL,
    PRIMARY KEY (quarter, cut, service_id, code, item, part),
    KEY ix_outcome_count_part (part)
);
