-- The verdict and the sentence as codes beside the words, and the step that was written because of another one.
ALTER TABLE justice_step
    ADD COLUMN verdict VARCHAR(24),
    ADD COLUMN sentence VARCHAR(24),
    ADD COLUMN sentence_months INT,
    ADD COLUMN caused_by BIGINT;
