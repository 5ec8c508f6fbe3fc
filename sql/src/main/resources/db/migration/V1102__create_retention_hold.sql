-- What must not be touched, whatever the rules say: a hold on everything an organisation keeps of a person. It is lifted and never removed.
CREATE TABLE retention_hold (
    id              BIGINT       NOT NULL PRIMARY KEY,
    person_id       BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL,
    kind            VARCHAR(16)  NOT NULL,
    reason          VARCHAR(500) NOT NULL,
    set_by          BIGINT       NOT NULL,
    set_at          DATETIME(6)  NOT NULL,
    lifted_at       DATETIME(6),
    lifted_by       BIGINT,
    lifted_reason   VARCHAR(500),
    KEY ix_retention_hold_person (person_id, organisation_id, lifted_at)
);
