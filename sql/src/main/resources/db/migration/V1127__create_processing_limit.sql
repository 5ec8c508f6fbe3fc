-- What must not be done with somebody's data any more: everything but keeping it (purpose empty), or one use of it. Ended, never removed.
CREATE TABLE processing_limit (
    id         BIGINT       NOT NULL PRIMARY KEY,
    person_id  BIGINT       NOT NULL,
    request_id BIGINT       NOT NULL,
    purpose    VARCHAR(16),
    ground     VARCHAR(24)  NOT NULL,
    destroy    BOOLEAN      NOT NULL DEFAULT FALSE,
    set_at     DATETIME(6)  NOT NULL,
    set_by     VARCHAR(120) NOT NULL,
    ended_at   DATETIME(6),
    ended_by   VARCHAR(120),
    ended_why  VARCHAR(500),
    told_on    DATE,
    KEY ix_processing_limit_person (person_id, ended_at),
    KEY ix_processing_limit_request (request_id)
);
