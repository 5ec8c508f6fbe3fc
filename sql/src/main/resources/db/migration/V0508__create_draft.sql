-- What somebody is typing, kept on the server: survives sign-out, time-out and a killed server.
CREATE TABLE draft (
    account_id BIGINT       NOT NULL,
    form_key   VARCHAR(120) NOT NULL,
    content    MEDIUMTEXT   NOT NULL,
    saved_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (account_id, form_key),
    KEY ix_draft_saved (saved_at)
);
