-- What a run has destroyed so far, counted in the transaction that destroyed it; the certificate is made of it.
CREATE TABLE retention_tally (
    run_id          BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL,
    kind            VARCHAR(8)   NOT NULL,
    name            VARCHAR(120) NOT NULL,
    counted         BIGINT       NOT NULL,
    PRIMARY KEY (run_id, organisation_id, kind, name)
);
