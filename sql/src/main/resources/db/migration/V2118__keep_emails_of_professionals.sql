ALTER TABLE case_professional
    ADD COLUMN email VARCHAR(254);
