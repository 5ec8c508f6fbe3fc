-- How a special measure stood before it was decided in another way.
CREATE TABLE special_measure_before (
    id         BIGINT      NOT NULL PRIMARY KEY,
    measure_id BIGINT      NOT NULL,
    state      VARCHAR(12) NOT NULL,
    since_on   DATE        NOT NULL,
    account_id BIGINT      NOT NULL,
    at         DATETIME(6) NOT NULL,
    KEY ix_special_measure_before (measure_id, id)
);
