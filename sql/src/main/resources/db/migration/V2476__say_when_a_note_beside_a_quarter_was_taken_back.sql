-- A note beside a public quarter that was taken back. It stays, and nobody reads it any more.
ALTER TABLE open_quarter_note ADD COLUMN ended_at DATETIME(6), ADD COLUMN ended_by BIGINT;
