ALTER TABLE incident ADD COLUMN police_told_at DATETIME(6) NULL;
