ALTER TABLE fgm_duty
    ADD COLUMN of_client BOOLEAN NULL,
    ADD COLUMN mistake_why VARCHAR(300) NULL,
    ADD COLUMN mistake_at DATETIME(6) NULL;
