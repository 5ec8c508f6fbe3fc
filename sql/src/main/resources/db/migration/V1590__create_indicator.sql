-- What an indicator means, from one day to another. Never overwritten: a change is a new version, and returns keep the one they were made with.
CREATE TABLE indicator (
    id           BIGINT       NOT NULL PRIMARY KEY,
    code         VARCHAR(12)  NOT NULL,
    version_no   INT          NOT NULL,
    block        VARCHAR(10)  NOT NULL,
    sort         INT          NOT NULL,
    name         VARCHAR(120) NOT NULL,
    question     VARCHAR(300) NOT NULL,
    numerator    VARCHAR(400) NOT NULL,
    denominator  VARCHAR(400),
    cohort       VARCHAR(300) NOT NULL,
    completeness VARCHAR(300) NOT NULL,
    unit         VARCHAR(20)  NOT NULL,
    target       DECIMAL(9, 1),
    direction    VARCHAR(6)   NOT NULL,
    tolerance    DECIMAL(9, 1) NOT NULL,
    valid_from   DATE         NOT NULL,
    valid_to     DATE,
    UNIQUE KEY uk_indicator (code, version_no)
);
