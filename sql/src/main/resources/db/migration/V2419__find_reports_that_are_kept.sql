ALTER TABLE incident ADD KEY ix_incident_kept (service_id, kept_at, id);
