-- One row per row of a file, in exactly one disposition. raw is kept for INVALID rows only, so that they can be corrected.
CREATE TABLE feed_row (
    batch_id     BIGINT       NOT NULL,
    row_no       INT          NOT NULL,
    message_id   VARCHAR(100) COLLATE utf8mb4_bin,
    disposition  VARCHAR(12)  NOT NULL,
    reason       VARCHAR(40),
    referral_id  BIGINT,
    error_column VARCHAR(60),
    error        VARCHAR(1000),
    raw          TEXT,
    PRIMARY KEY (batch_id, row_no),
    KEY ix_feed_row_disposition (batch_id, disposition, row_no),
    KEY ix_feed_row_referral (referral_id)
);
