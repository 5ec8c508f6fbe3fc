-- What the Code gives so many working days for, by default and for victims with enhanced rights.
CREATE TABLE victims_code_clock (
    id            BIGINT       NOT NULL PRIMARY KEY,
    version_code  VARCHAR(10)  NOT NULL,
    clock_code    VARCHAR(30)  NOT NULL,
    label         VARCHAR(160) NOT NULL,
    starts        VARCHAR(160) NOT NULL,
    standard_days INT          NOT NULL,
    enhanced_days INT          NOT NULL,
    valid_from    DATE         NOT NULL,
    valid_to      DATE,
    UNIQUE KEY uk_victims_code_clock (version_code, clock_code, valid_from)
);
