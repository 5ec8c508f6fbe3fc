-- Who, other than whoever prepared it, approved what is to be given. Ended when it was sent back.
CREATE TABLE material_approval (
    id          BIGINT        NOT NULL PRIMARY KEY,
    request_id  BIGINT        NOT NULL,
    account_id  BIGINT        NOT NULL,
    at          DATETIME(6)   NOT NULL,
    note        VARCHAR(1000) NOT NULL,
    ended       BOOLEAN       NOT NULL DEFAULT FALSE,
    KEY ix_material_approval_request (request_id, ended)
);
