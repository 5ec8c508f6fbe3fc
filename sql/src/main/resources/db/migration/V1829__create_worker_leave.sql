-- Somebody is away from a day until a day, both included.
CREATE TABLE worker_leave (
    id         BIGINT      NOT NULL PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    service_id BIGINT      NOT NULL,
    from_on    DATE        NOT NULL,
    until_on   DATE        NOT NULL,
    set_by     BIGINT      NOT NULL,
    set_at     DATETIME(6) NOT NULL,
    ended_at   DATETIME(6),
    KEY ix_worker_leave (service_id, until_on)
);
