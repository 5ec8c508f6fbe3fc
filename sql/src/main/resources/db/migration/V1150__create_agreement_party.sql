-- The organisations that are party to an agreement, each as controller, joint controller or processor.
CREATE TABLE agreement_party (
    agreement_id    BIGINT      NOT NULL,
    organisation_id BIGINT      NOT NULL,
    role            VARCHAR(12) NOT NULL,
    PRIMARY KEY (agreement_id, organisation_id),
    KEY ix_agreement_party_organisation (organisation_id, agreement_id)
);
