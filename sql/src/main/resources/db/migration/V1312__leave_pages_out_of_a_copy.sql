-- Pages of a document that a copy leaves out, as 1-3,6-7: behind the first page of a run, up to its last.
ALTER TABLE rights_item ADD COLUMN pages_out VARCHAR(500);
