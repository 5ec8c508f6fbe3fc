-- Codes of a list have up to forty characters, also those that an administrator adds.
ALTER TABLE justice_step
    MODIFY COLUMN verdict VARCHAR(40),
    MODIFY COLUMN sentence VARCHAR(40);
