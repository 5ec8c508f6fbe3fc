-- How much of a full-time post somebody works in a service, from a day.
CREATE TABLE worker_time (
    id         BIGINT       NOT NULL PRIMARY KEY,
    account_id BIGINT       NOT NULL,
    service_id BIGINT       NOT NULL,
    fte        DECIMAL(3,2) NOT NULL,
    valid_from DATE         NOT NULL,
    set_by     BIGINT       NOT NULL,
    set_at     DATETIME(6)  NOT NULL,
    UNIQUE KEY uk_worker_time (service_id, account_id, valid_from)
);
