-- What a worker does for a hearing: so many working days before it, or after it when negative.
CREATE TABLE hearing_preparation (
    id           BIGINT       NOT NULL PRIMARY KEY,
    hearing_kind VARCHAR(24)  NOT NULL,
    title        VARCHAR(160) NOT NULL,
    working_days INT          NOT NULL,
    KEY ix_hearing_preparation_kind (hearing_kind)
);
