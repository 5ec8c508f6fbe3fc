-- Who of those who watch over accounts has said that they know of a change; each for themselves.
CREATE TABLE access_change_known (
    change_id  BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    at         DATETIME(6) NOT NULL,
    PRIMARY KEY (change_id, account_id)
);
