-- The times that each version of the guidance on Clare's Law gives police, counted from the day it was asked.
CREATE TABLE disclosure_guidance (
    id                BIGINT      NOT NULL PRIMARY KEY,
    scheme            VARCHAR(10) NOT NULL,
    check_days        INT         NOT NULL,
    meet_working_days INT         NOT NULL,
    complete_days     INT         NOT NULL,
    valid_from        DATE        NOT NULL,
    valid_to          DATE,
    UNIQUE KEY uk_disclosure_guidance (scheme, valid_from)
);
