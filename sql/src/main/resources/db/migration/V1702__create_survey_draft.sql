-- A version that is being written, as it was typed.
CREATE TABLE survey_draft (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    survey          VARCHAR(30)  NOT NULL,
    name            VARCHAR(120) NOT NULL,
    cells           TEXT         NOT NULL,
    state           VARCHAR(10)  NOT NULL,
    saved_at        DATETIME(6)  NOT NULL,
    saved_by        BIGINT       NOT NULL,
    version         INT          NOT NULL DEFAULT 0,
    KEY ix_survey_draft (organisation_id, state, id)
);
