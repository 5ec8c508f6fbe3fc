-- Supervision that was held with a worker; of clinical supervision nothing that was said.
CREATE TABLE supervision (
    id            BIGINT      NOT NULL PRIMARY KEY,
    service_id    BIGINT      NOT NULL,
    worker_id     BIGINT      NOT NULL,
    supervisor_id BIGINT      NOT NULL,
    kind          VARCHAR(12) NOT NULL,
    held_on       DATE        NOT NULL,
    attended      BOOLEAN     NOT NULL,
    actions       VARCHAR(2000),
    next_on       DATE,
    at            DATETIME(6) NOT NULL,
    KEY ix_supervision_worker (worker_id, id)
);
