ALTER TABLE hearing_preparation
    ADD COLUMN valid_from DATE NOT NULL DEFAULT '2000-01-01',
    ADD COLUMN valid_to DATE;
