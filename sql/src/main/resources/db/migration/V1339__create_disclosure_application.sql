-- An application under Clare's Law: days and whether there was a disclosure. What was disclosed is not kept anywhere.
CREATE TABLE disclosure_application (
    id           BIGINT      NOT NULL PRIMARY KEY,
    case_id      BIGINT      NOT NULL,
    to_ask       BOOLEAN     NOT NULL,
    applied_on   DATE        NOT NULL,
    checked_on   DATE,
    met_on       DATE,
    answered_on  DATE,
    outcome      VARCHAR(12),
    task_id      BIGINT,
    account_id   BIGINT      NOT NULL,
    at           DATETIME(6) NOT NULL,
    version      INT         NOT NULL DEFAULT 0,
    KEY ix_disclosure_application_case (case_id, id)
);
