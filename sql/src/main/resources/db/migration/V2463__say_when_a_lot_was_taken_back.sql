-- A lot that was entered by mistake. It stays, and counts no more.
ALTER TABLE award_lot ADD COLUMN ended_by BIGINT, ADD COLUMN ended_at DATETIME(6);
