-- Somebody near a person is no danger any more, as a worker says; where it weighs a manager confirms it. What was said stays as it was said.
CREATE TABLE danger_end (
    id         BIGINT       NOT NULL PRIMARY KEY,
    case_id    BIGINT       NOT NULL,
    about      VARCHAR(500) NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    state      VARCHAR(10)  NOT NULL,
    said_by    BIGINT       NOT NULL,
    said_at    DATETIME(6)  NOT NULL,
    decided_by BIGINT,
    decided_at DATETIME(6),
    decision   VARCHAR(500),
    ended_at   DATETIME(6),
    KEY ix_danger_end_case (case_id, id)
);
