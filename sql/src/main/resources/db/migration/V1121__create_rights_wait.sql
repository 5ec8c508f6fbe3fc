-- The clock stands still while somebody is asked who they are or what they mean; both days are those of London.
CREATE TABLE rights_wait (
    id         BIGINT       NOT NULL PRIMARY KEY,
    request_id BIGINT       NOT NULL,
    kind       VARCHAR(16)  NOT NULL,
    asked      VARCHAR(500) NOT NULL,
    began_on   DATE         NOT NULL,
    ended_on   DATE,
    KEY ix_rights_wait_request (request_id, began_on)
);
