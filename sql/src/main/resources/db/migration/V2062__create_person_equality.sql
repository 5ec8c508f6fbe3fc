-- What somebody chose to say about themselves for equality monitoring; a column that is empty was not asked. Taken back, the row is gone. A table of its own, so that nothing that reads a person reads it by the way.
CREATE TABLE person_equality (
    person_id       BIGINT      NOT NULL PRIMARY KEY,
    gender_identity VARCHAR(12),
    partnership     VARCHAR(12),
    maternity       VARCHAR(12),
    religion        VARCHAR(12),
    orientation     VARCHAR(12),
    said_at         DATETIME(6) NOT NULL,
    noted_by        BIGINT      NOT NULL,
    version         BIGINT      NOT NULL
);
