-- What is to leave, written in the same transaction as its cause. The dispatcher sends it and writes the result.
CREATE TABLE outbox_message (
    id          BIGINT       NOT NULL PRIMARY KEY,
    kind        VARCHAR(24)  NOT NULL,
    channel     VARCHAR(10)  NOT NULL,
    recipient   VARCHAR(400) NOT NULL,
    subject     VARCHAR(200),
    body        TEXT         NOT NULL,
    referral_id BIGINT,
    case_id     BIGINT,
    created_at  DATETIME(6)  NOT NULL,
    send_after  DATETIME(6)  NOT NULL,
    state       VARCHAR(8)   NOT NULL,
    attempts    INT          NOT NULL DEFAULT 0,
    sent_at     DATETIME(6),
    last_error  VARCHAR(500),
    version     INT          NOT NULL DEFAULT 0,
    KEY ix_outbox_state (state, send_after, id),
    KEY ix_outbox_referral (referral_id)
);
