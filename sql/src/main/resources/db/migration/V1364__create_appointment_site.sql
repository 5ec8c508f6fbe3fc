-- Where people are seen. The name is for staff; nothing that leaves names it.
CREATE TABLE appointment_site (
    id         BIGINT      NOT NULL PRIMARY KEY,
    service_id BIGINT      NOT NULL,
    name       VARCHAR(80) NOT NULL,
    valid_from DATE        NOT NULL,
    valid_to   DATE,
    KEY ix_appointment_site_service (service_id, id)
);
