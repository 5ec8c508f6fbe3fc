-- The secret is encrypted by a key that is not in this database; a window that was used is never taken again.
CREATE TABLE second_factor (
    account_id      BIGINT         NOT NULL PRIMARY KEY,
    secret          VARBINARY(120),
    confirmed_at    DATETIME(6),
    last_window     BIGINT         NOT NULL DEFAULT 0,
    wanted_secret   VARBINARY(120),
    wanted_at       DATETIME(6),
    CONSTRAINT fk_second_factor_account FOREIGN KEY (account_id) REFERENCES account (id)
);
