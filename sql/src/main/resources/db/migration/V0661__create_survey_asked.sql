-- That somebody was asked about a case, so that nobody is asked twice in a year; never whether they answered.
CREATE TABLE survey_asked (
    case_id  BIGINT NOT NULL PRIMARY KEY,
    asked_on DATE   NOT NULL
);
