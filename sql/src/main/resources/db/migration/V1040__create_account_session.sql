-- One row for each sign-in: what its owner and an administrator see and can end, on whichever server it runs.
CREATE TABLE account_session (
    id           BIGINT       NOT NULL PRIMARY KEY,
    account_id   BIGINT       NOT NULL,
    began_at     DATETIME(6)  NOT NULL,
    last_seen_at DATETIME(6)  NOT NULL,
    origin       VARCHAR(64),
    device       VARCHAR(80)  NOT NULL,
    ended_at     DATETIME(6),
    end_reason   VARCHAR(20),
    KEY ix_account_session_account (account_id, ended_at, last_seen_at),
    CONSTRAINT fk_account_session_account FOREIGN KEY (account_id) REFERENCES account (id)
);
