-- A paper may hold what was sealed: it is sealed itself, under the key of the person. Those made before are not.
ALTER TABLE material_bundle ADD COLUMN sealed BOOLEAN NOT NULL DEFAULT FALSE;
