-- Somebody is asked when the message has left, not when it was written. Those before this left, or were counted so.
ALTER TABLE survey_invitation ADD COLUMN sent BOOLEAN NOT NULL DEFAULT TRUE AFTER route;
