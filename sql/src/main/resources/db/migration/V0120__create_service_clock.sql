-- How long a service has for each step, by priority. A row without a service is the default of all.
CREATE TABLE service_clock (
    id         BIGINT      NOT NULL PRIMARY KEY,
    service_id BIGINT,
    kind       VARCHAR(20) NOT NULL,
    priority   VARCHAR(10) NOT NULL,
    amount     INT         NOT NULL,
    unit       VARCHAR(12) NOT NULL,
    valid_from DATE        NOT NULL,
    valid_to   DATE,
    KEY ix_service_clock (kind, priority, service_id),
    CONSTRAINT fk_service_clock_service FOREIGN KEY (service_id) REFERENCES service (id)
);
