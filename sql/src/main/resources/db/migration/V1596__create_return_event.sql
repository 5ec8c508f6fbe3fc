-- What became of a return, move by move.
CREATE TABLE return_event (
    id         BIGINT        NOT NULL PRIMARY KEY,
    return_id  BIGINT        NOT NULL,
    move       VARCHAR(10)   NOT NULL,
    words      VARCHAR(1000),
    account_id BIGINT        NOT NULL,
    at         DATETIME(6)   NOT NULL,
    KEY ix_return_event (return_id, id),
    CONSTRAINT fk_return_event FOREIGN KEY (return_id) REFERENCES award_return (id)
);
