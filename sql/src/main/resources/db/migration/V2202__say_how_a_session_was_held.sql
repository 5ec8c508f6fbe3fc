-- Empty: as the course has it.
ALTER TABLE therapy_session ADD COLUMN modality VARCHAR(12);
