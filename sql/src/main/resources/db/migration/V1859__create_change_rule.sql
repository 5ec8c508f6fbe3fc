-- What a reliable change is and where the cut-off lies, where the publisher says it by age and sex. In tenths of a point. Nothing is shipped: whoever runs the service loads the publisher's table.
CREATE TABLE change_rule (
    id              BIGINT      NOT NULL PRIMARY KEY,
    instrument      VARCHAR(30) NOT NULL,
    version_no      INT         NOT NULL,
    age_from        INT         NOT NULL,
    age_to          INT         NOT NULL,
    sex             VARCHAR(6)  NOT NULL,
    reliable_tenths INT         NOT NULL,
    cut_tenths      INT,
    valid_from      DATE        NOT NULL,
    valid_to        DATE,
    UNIQUE KEY uk_change_rule (instrument, version_no, age_from, sex, valid_from)
);
