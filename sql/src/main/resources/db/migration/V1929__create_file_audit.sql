-- A manager looks through a sample of the files of a service. The seed draws the same sample again.
CREATE TABLE file_audit (
    id         BIGINT       NOT NULL PRIMARY KEY,
    service_id BIGINT       NOT NULL,
    worker_id  BIGINT       NULL,
    from_day   DATE         NOT NULL,
    to_day     DATE         NOT NULL,
    which      VARCHAR(6)   NOT NULL,
    size       INT          NOT NULL,
    seed       BIGINT       NOT NULL,
    reason     VARCHAR(300) NOT NULL,
    account_id BIGINT       NOT NULL,
    at         DATETIME(6)  NOT NULL,
    KEY ix_file_audit_service (service_id, id)
);
