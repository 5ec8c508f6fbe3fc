-- A time at a site that can be given to one person.
CREATE TABLE appointment_slot (
    id         BIGINT      NOT NULL PRIMARY KEY,
    site_id    BIGINT      NOT NULL,
    room       VARCHAR(20) NOT NULL,
    starts_at  DATETIME(6) NOT NULL,
    ends_at    DATETIME(6) NOT NULL,
    urgent     BOOLEAN     NOT NULL,
    created_by BIGINT,
    UNIQUE KEY uk_appointment_slot (site_id, room, starts_at),
    KEY ix_appointment_slot_day (site_id, starts_at, id),
    CONSTRAINT fk_appointment_slot_site FOREIGN KEY (site_id) REFERENCES appointment_site (id)
);
