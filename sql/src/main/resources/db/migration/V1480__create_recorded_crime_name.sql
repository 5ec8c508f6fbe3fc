-- What the police call a kind of offence in their monthly files, and the service crime group it counts in; names change, groups stay.
CREATE TABLE recorded_crime_name (
    id          BIGINT      NOT NULL PRIMARY KEY,
    name        VARCHAR(80) NOT NULL,
    crime_group VARCHAR(30) NOT NULL,
    valid_from  DATE        NOT NULL,
    valid_to    DATE,
    UNIQUE KEY uk_recorded_crime_name (name, valid_from)
);
