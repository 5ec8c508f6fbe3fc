-- A sender may bring back what only the sender took away; what a worker ended stays ended. Points that ended before this count as ended by a worker.
ALTER TABLE contact_point ADD COLUMN ended_by_sender BOOLEAN NOT NULL DEFAULT FALSE;
