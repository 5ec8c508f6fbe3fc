-- The idempotency key of the feed: a message of a force is taken once.
CREATE TABLE feed_message (
    sending_force VARCHAR(20)  NOT NULL,
    message_id    VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
    batch_id      BIGINT       NOT NULL,
    row_no        INT          NOT NULL,
    referral_id   BIGINT,
    PRIMARY KEY (sending_force, message_id)
);
