-- Training for professionals: places, who came, and how many said what they thought of it.
CREATE TABLE training_event (
    id         BIGINT       NOT NULL PRIMARY KEY,
    service_id BIGINT       NOT NULL,
    on_date    DATE         NOT NULL,
    topic      VARCHAR(200) NOT NULL,
    place_kind VARCHAR(12)  NOT NULL,
    area       VARCHAR(9)   NOT NULL,
    places     INT          NOT NULL,
    attended   INT,
    feedback   INT,
    account_id BIGINT       NOT NULL,
    at         DATETIME(6)  NOT NULL,
    version    INT          NOT NULL,
    KEY ix_training_event_service (service_id, on_date, id)
);
