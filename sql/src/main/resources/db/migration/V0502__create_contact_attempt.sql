CREATE TABLE contact_attempt (
    id               BIGINT      NOT NULL PRIMARY KEY,
    case_id          BIGINT      NOT NULL,
    at               DATETIME(6) NOT NULL,
    account_id       BIGINT      NOT NULL,
    channel          VARCHAR(10) NOT NULL,
    contact_point_id BIGINT,
    outcome          VARCHAR(24) NOT NULL,
    override_reason  VARCHAR(500),
    note             VARCHAR(2000),
    KEY ix_contact_attempt_case (case_id, at)
);
