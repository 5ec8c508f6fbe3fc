-- Recorded offences by month, area of the offence and kind, as the police publish them. A zero is a row; what was not given has none.
CREATE TABLE recorded_crime (
    month     DATE        NOT NULL,
    area_code VARCHAR(9)  NOT NULL,
    name      VARCHAR(80) NOT NULL,
    offences  INT         NOT NULL,
    PRIMARY KEY (month, area_code, name)
);
