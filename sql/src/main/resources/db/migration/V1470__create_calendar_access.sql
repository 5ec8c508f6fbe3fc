-- What a worker's calendar program shows itself with; the secret is shown once and kept as a hash.
CREATE TABLE calendar_access (
    account_id   BIGINT       NOT NULL PRIMARY KEY,
    login        VARCHAR(30)  NOT NULL,
    secret_hash  VARCHAR(200) NOT NULL,
    made_at      DATETIME(6)  NOT NULL,
    last_read_at DATETIME(6),
    UNIQUE KEY uk_calendar_access_login (login),
    CONSTRAINT fk_calendar_access_account FOREIGN KEY (account_id) REFERENCES account (id)
);
