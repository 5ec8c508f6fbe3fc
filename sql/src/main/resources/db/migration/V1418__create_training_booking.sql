-- Places of a training that an organisation has booked, by role. No names.
CREATE TABLE training_booking (
    id           BIGINT       NOT NULL PRIMARY KEY,
    event_id     BIGINT       NOT NULL,
    organisation VARCHAR(200) NOT NULL,
    role         VARCHAR(12)  NOT NULL,
    places       INT          NOT NULL,
    at           DATETIME(6)  NOT NULL,
    KEY ix_training_booking_event (event_id, id)
);
