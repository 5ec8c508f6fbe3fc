-- How long records are kept: one row is one version of a rule, in force from a day to a day. A row without an organisation is the default of
-- all; one with a service is for that service alone. Versions are ended and never changed, so that it can be told what held when.
CREATE TABLE retention_rule (
    id              BIGINT       NOT NULL PRIMARY KEY,
    trigger_kind    VARCHAR(16)  NOT NULL,
    organisation_id BIGINT,
    service_id      BIGINT,
    amount          INT          NOT NULL,
    unit            VARCHAR(6)   NOT NULL,
    action          VARCHAR(10)  NOT NULL,
    valid_from      DATE         NOT NULL,
    valid_to        DATE,
    reason          VARCHAR(500) NOT NULL,
    set_by          BIGINT,
    set_at          DATETIME(6)  NOT NULL,
    KEY ix_retention_rule (trigger_kind, valid_from)
);
