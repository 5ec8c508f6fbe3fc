-- Whoever ever decided, weighed or submitted something of a request: they never approve it, although others have decided since.
ALTER TABLE material_request ADD COLUMN hands VARCHAR(1000) NULL;
