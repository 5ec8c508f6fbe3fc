-- A restricted record opened for a request: by whom, why, until when.
CREATE TABLE rights_unlock (
    id         BIGINT       NOT NULL PRIMARY KEY,
    request_id BIGINT       NOT NULL,
    account_id BIGINT       NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    opened_at  DATETIME(6)  NOT NULL,
    ends_at    DATETIME(6)  NOT NULL,
    KEY ix_rights_unlock (request_id, account_id, ends_at)
);
