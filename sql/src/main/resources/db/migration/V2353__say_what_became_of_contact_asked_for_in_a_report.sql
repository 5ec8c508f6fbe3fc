ALTER TABLE incident
    ADD COLUMN contact_open BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN contact_outcome VARCHAR(12) NULL,
    ADD COLUMN contact_by BIGINT NULL,
    ADD COLUMN contact_at DATETIME(6) NULL,
    ADD COLUMN contact_tries INT NOT NULL DEFAULT 0,
    ADD KEY ix_incident_contact (service_id, contact_open, id);
