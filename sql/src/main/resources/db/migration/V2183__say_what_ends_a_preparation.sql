-- What a preparation is for is written down in a place of its own: MEASURES, STATEMENT or VISIT. Empty: it is ticked.
ALTER TABLE hearing_preparation
    ADD COLUMN done_by VARCHAR(12);
