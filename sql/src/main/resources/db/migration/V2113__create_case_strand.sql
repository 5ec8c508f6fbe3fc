-- A monitored strand of hate that a worker was told of, beside those that came with the referral. What was there before stands on the timeline.
CREATE TABLE case_strand (
    case_id  BIGINT      NOT NULL,
    strand   VARCHAR(20) NOT NULL,
    noted_at DATETIME(6) NOT NULL,
    noted_by BIGINT      NOT NULL,
    PRIMARY KEY (case_id, strand)
);
