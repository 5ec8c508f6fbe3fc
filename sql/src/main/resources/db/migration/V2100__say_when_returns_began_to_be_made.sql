-- Between being asked for and being done the quarter may have to be counted: a page says since when.
ALTER TABLE return_run ADD COLUMN begun_at DATETIME(6) AFTER asked_at;
