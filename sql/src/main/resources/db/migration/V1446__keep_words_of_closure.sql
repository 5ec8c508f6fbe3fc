-- The pathway's own words for the closure reason, as they stood on that day; empty where those of the code list were taken.
ALTER TABLE support_case
    ADD COLUMN closure_words VARCHAR(120);
