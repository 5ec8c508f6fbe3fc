-- The exact counts of such a day. They leave the business module suppressed, and not at all where they differ by a small number from an earlier count.
CREATE TABLE indicator_recount (
    quarter     CHAR(6)     NOT NULL,
    at_close    CHAR(6)     NOT NULL,
    service_id  BIGINT      NOT NULL,
    code        VARCHAR(12) NOT NULL,
    numerator   BIGINT      NOT NULL,
    denominator BIGINT,
    PRIMARY KEY (quarter, at_close, service_id, code)
);
