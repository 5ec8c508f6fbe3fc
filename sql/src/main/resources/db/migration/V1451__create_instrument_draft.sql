-- A version of an instrument while it is written, and after it was published as it was published. organisation_id is empty for what is everybody's.
CREATE TABLE instrument_draft (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT,
    instrument      VARCHAR(30)  NOT NULL,
    name            VARCHAR(120) NOT NULL,
    cells           TEXT         NOT NULL,
    state           VARCHAR(10)  NOT NULL,
    saved_at        DATETIME(6)  NOT NULL,
    saved_by        BIGINT       NOT NULL,
    published_from  DATE,
    version         INT          NOT NULL DEFAULT 0,
    KEY ix_instrument_draft_organisation (organisation_id, state, id)
);
