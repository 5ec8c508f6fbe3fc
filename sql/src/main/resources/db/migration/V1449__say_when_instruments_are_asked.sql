-- ENTRY, REVIEW and EXIT as far as the pathway asks for it there; empty: at any time.
ALTER TABLE pathway_instrument
    ADD COLUMN points VARCHAR(24);
