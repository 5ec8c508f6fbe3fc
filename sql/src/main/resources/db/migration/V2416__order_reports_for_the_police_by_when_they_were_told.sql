ALTER TABLE incident
    ADD COLUMN police_order BIGINT NULL,
    ADD COLUMN contact_known BOOLEAN NOT NULL DEFAULT FALSE,
    ADD KEY ix_incident_police_order (police_id, police_order),
    ADD KEY ix_incident_contact_known (contact_known, state, id);
