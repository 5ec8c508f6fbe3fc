-- Whose managers keep it; empty: an administrator keeps it, because several providers follow it.
ALTER TABLE pathway
    ADD COLUMN organisation_id BIGINT;
