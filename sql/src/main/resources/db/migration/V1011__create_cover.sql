-- Who covers whose cases, from which day until which, both included.
CREATE TABLE cover (
    id         BIGINT       NOT NULL PRIMARY KEY,
    service_id BIGINT       NOT NULL,
    worker_id  BIGINT       NOT NULL,
    cover_id   BIGINT       NOT NULL,
    from_on    DATE         NOT NULL,
    until_on   DATE         NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    set_by     BIGINT       NOT NULL,
    set_at     DATETIME(6)  NOT NULL,
    ended_at   DATETIME(6),
    ended_by   BIGINT,
    version    INT          NOT NULL DEFAULT 0,
    KEY ix_cover_cover (cover_id, until_on),
    KEY ix_cover_service (service_id, until_on),
    KEY ix_cover_worker (worker_id, until_on)
);
