-- alert_above: an answer above it (as it was ticked) is an alert at once, in the words of alert. asked_at LATER: not at the start.
ALTER TABLE instrument_item
    ADD COLUMN answer_kind VARCHAR(8) NOT NULL DEFAULT 'NUMBER',
    ADD COLUMN reversed BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN alert_above INT,
    ADD COLUMN alert VARCHAR(160),
    ADD COLUMN asked_at VARCHAR(8),
    ADD COLUMN scale_words VARCHAR(160);
