-- The one-time link: only the hash of its token is kept. It knows the case; the answer does not.
CREATE TABLE survey_invitation (
    id          BIGINT      NOT NULL PRIMARY KEY,
    case_id     BIGINT      NOT NULL,
    service_id  BIGINT      NOT NULL,
    token_hash  BINARY(32)  NOT NULL,
    asked_on    DATE        NOT NULL,
    quarter     CHAR(6)     NOT NULL,
    expires_on  DATE        NOT NULL,
    route       VARCHAR(10) NOT NULL,
    used        BOOLEAN     NOT NULL DEFAULT FALSE,
    crime_group VARCHAR(24) NOT NULL,
    area        VARCHAR(9)  NOT NULL,
    version     INT         NOT NULL DEFAULT 0,
    UNIQUE KEY uk_survey_invitation_token (token_hash),
    KEY ix_survey_invitation_case (case_id),
    KEY ix_survey_invitation_quarter (quarter, service_id)
);
