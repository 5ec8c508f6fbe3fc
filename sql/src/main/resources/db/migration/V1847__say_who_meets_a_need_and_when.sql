-- Who does something about a need, and the day on which it was met.
ALTER TABLE need
    ADD COLUMN provider VARCHAR(120),
    ADD COLUMN met_on DATE;
