-- Each step of the contact that a report allows: who took it, tried, reached or stopped it, by which way.
CREATE TABLE incident_contact (
    id          BIGINT      NOT NULL PRIMARY KEY,
    incident_id BIGINT      NOT NULL,
    state       VARCHAR(12) NOT NULL,
    way         VARCHAR(12),
    words       VARCHAR(300),
    account_id  BIGINT      NOT NULL,
    at          DATETIME(6) NOT NULL,
    KEY ix_incident_contact_incident (incident_id, id)
);
