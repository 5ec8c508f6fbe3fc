-- A paper holds the pages of documents: more than the 16 megabytes of a medium one.
ALTER TABLE material_bundle MODIFY COLUMN pdf LONGBLOB NOT NULL;
