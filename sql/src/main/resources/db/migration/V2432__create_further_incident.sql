-- What was done to somebody since they were referred, or before it and not to the police; what happened, where, and what there is to show for it are sealed.
CREATE TABLE further_incident (
    id          BIGINT      NOT NULL PRIMARY KEY,
    case_id     BIGINT      NOT NULL,
    happened_on DATE        NOT NULL,
    kind        VARCHAR(20) NOT NULL,
    police      VARCHAR(10) NOT NULL,
    police_on   DATE,
    report_id   BIGINT,
    account_id  BIGINT      NOT NULL,
    at          DATETIME(6) NOT NULL,
    struck_by   BIGINT,
    struck_at   DATETIME(6),
    words       MEDIUMBLOB  NOT NULL,
    KEY ix_further_incident_case (case_id, happened_on)
);
