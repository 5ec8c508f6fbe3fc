-- A version of a pathway while it is written, and after it was published as it was published. cells: field and what stands in it, as JSON.
CREATE TABLE pathway_draft (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    pathway_code    VARCHAR(30)  NOT NULL,
    name            VARCHAR(120) NOT NULL,
    cells           TEXT         NOT NULL,
    state           VARCHAR(10)  NOT NULL,
    saved_at        DATETIME(6)  NOT NULL,
    saved_by        BIGINT       NOT NULL,
    published_from  DATE,
    version         INT          NOT NULL DEFAULT 0,
    KEY ix_pathway_draft_organisation (organisation_id, state, id)
);
