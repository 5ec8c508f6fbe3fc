-- Whose managers keep it; empty: it is everybody's, and an administrator keeps it.
ALTER TABLE instrument
    ADD COLUMN organisation_id BIGINT;
