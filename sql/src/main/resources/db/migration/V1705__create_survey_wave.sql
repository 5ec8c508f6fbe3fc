-- One round of asking: which version, from when to when, and after which endings. basis: BEFORE (closed so many weeks ago) or DURING.
CREATE TABLE survey_wave (
    id              BIGINT      NOT NULL PRIMARY KEY,
    organisation_id BIGINT      NOT NULL,
    name            VARCHAR(80) NOT NULL,
    survey          VARCHAR(30) NOT NULL,
    version_no      INT         NOT NULL,
    basis           VARCHAR(8)  NOT NULL,
    weeks           INT         NOT NULL,
    first_day       DATE        NOT NULL,
    last_day        DATE        NOT NULL,
    opened_at       DATETIME(6) NOT NULL,
    opened_by       BIGINT      NOT NULL,
    stopped_on      DATE,
    KEY ix_survey_wave (organisation_id, first_day, id),
    KEY ix_survey_wave_days (last_day, first_day)
);
