ALTER TABLE therapy_session_correction ADD COLUMN modality VARCHAR(12);
