-- Anonymous towards the service: no case, no person, no time, a random id. quarter is the quarter of asking.
CREATE TABLE survey_response (
    id            BIGINT      NOT NULL PRIMARY KEY,
    service_id    BIGINT      NOT NULL,
    quarter       CHAR(6)     NOT NULL,
    crime_group   VARCHAR(24) NOT NULL,
    area          VARCHAR(9)  NOT NULL,
    satisfaction  INT,
    listened      VARCHAR(10),
    choice_given  VARCHAR(10),
    easy_contact  VARCHAR(10),
    waited_long   VARCHAR(10),
    recommend     VARCHAR(10),
    helped        VARCHAR(2000),
    KEY ix_survey_response (quarter, service_id)
);
