-- What falls due, for people to decide on. A row goes with the record it is about; what is left is the certificate.
CREATE TABLE retention_proposal (
    referral_id     BIGINT      NOT NULL PRIMARY KEY,
    person_id       BIGINT      NOT NULL,
    case_id         BIGINT,
    organisation_id BIGINT      NOT NULL,
    service_id      BIGINT,
    rule_id         BIGINT      NOT NULL,
    due_on          DATE        NOT NULL,
    second_look     BOOLEAN     NOT NULL,
    look_why        VARCHAR(120),
    proposed_at     DATETIME(6) NOT NULL,
    run_id          BIGINT      NOT NULL,
    approved_by     BIGINT,
    approved_at     DATETIME(6),
    second_by       BIGINT,
    second_at       DATETIME(6),
    version         INT         NOT NULL DEFAULT 0,
    KEY ix_retention_proposal_list (organisation_id, due_on, referral_id),
    KEY ix_retention_proposal_run (run_id)
);
