ALTER TABLE therapy_course ADD COLUMN next_at DATETIME(6), ADD COLUMN next_modality VARCHAR(12);
