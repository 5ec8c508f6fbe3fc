-- The pieces that somebody agreed may be passed on, by their codes; empty for none.
ALTER TABLE consent ADD COLUMN fields VARCHAR(200);
