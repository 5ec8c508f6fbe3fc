-- The referral of the same victim and crime that somebody else of the same sender had sent before.
ALTER TABLE referral ADD COLUMN beside_id BIGINT;
