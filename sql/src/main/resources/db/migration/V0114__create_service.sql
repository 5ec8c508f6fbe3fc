-- neutral_name is what may be seen by somebody else in the home: it names neither the work nor the provider.
CREATE TABLE service (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    code            VARCHAR(20)  NOT NULL,
    name            VARCHAR(120) NOT NULL,
    neutral_name    VARCHAR(60)  NOT NULL,
    kind            VARCHAR(20)  NOT NULL,
    pathway_code    VARCHAR(30)  NOT NULL,
    active          BOOLEAN      NOT NULL DEFAULT TRUE,
    UNIQUE KEY uk_service (code),
    KEY ix_service_organisation (organisation_id),
    CONSTRAINT fk_service_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_service_pathway FOREIGN KEY (pathway_code) REFERENCES pathway (code)
);
