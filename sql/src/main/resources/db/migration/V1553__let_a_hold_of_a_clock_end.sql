-- Until when a pause may hold the clock at most; empty for no limit.
ALTER TABLE clock ADD COLUMN hold_until DATETIME(6);
