-- The exact counts of that day, one row for each service and measure. They leave the business module suppressed, or to the service itself.
CREATE TABLE indicator_count (
    quarter     CHAR(6)     NOT NULL,
    service_id  BIGINT      NOT NULL,
    code        VARCHAR(12) NOT NULL,
    numerator   BIGINT      NOT NULL,
    denominator BIGINT,
    PRIMARY KEY (quarter, service_id, code)
);
