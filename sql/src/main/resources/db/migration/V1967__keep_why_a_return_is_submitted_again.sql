-- Why it is submitted once more, as far as it is written; the submission keeps its own.
ALTER TABLE award_return ADD COLUMN again VARCHAR(1000);
