-- When the service said of a report that the police had opened that it was an error.
ALTER TABLE incident ADD COLUMN error_at DATETIME(6);
