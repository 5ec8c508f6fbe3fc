-- A version of a satisfaction survey. It is never changed once it was published: answers belong to the version that was asked.
CREATE TABLE survey (
    code            VARCHAR(30)  NOT NULL,
    version_no      INT          NOT NULL,
    name            VARCHAR(120) NOT NULL,
    intro           VARCHAR(500),
    organisation_id BIGINT,
    for_everybody   BOOLEAN      NOT NULL DEFAULT FALSE,
    published_at    DATETIME(6)  NOT NULL,
    published_by    BIGINT,
    PRIMARY KEY (code, version_no),
    KEY ix_survey_organisation (organisation_id, code)
);
