-- A training as it stood before it was corrected, and why.
CREATE TABLE training_correction (
    id         BIGINT       NOT NULL PRIMARY KEY,
    event_id   BIGINT       NOT NULL,
    on_date    DATE         NOT NULL,
    topic      VARCHAR(200) NOT NULL,
    place_kind VARCHAR(12)  NOT NULL,
    area       VARCHAR(9)   NOT NULL,
    places     INT          NOT NULL,
    attended   INT,
    feedback   INT,
    reason     VARCHAR(300) NOT NULL,
    account_id BIGINT       NOT NULL,
    at         DATETIME(6)  NOT NULL,
    KEY ix_training_correction (event_id, id)
);
