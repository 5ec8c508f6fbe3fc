-- A row that breaks the format may be far longer than the format allows, and is kept as it came.
ALTER TABLE feed_row MODIFY COLUMN raw MEDIUMTEXT;
