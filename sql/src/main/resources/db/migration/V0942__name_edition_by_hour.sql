-- An hour such as 2026-11-26T14, or FINAL.
ALTER TABLE published_quarter MODIFY COLUMN edition VARCHAR(13) NOT NULL;
