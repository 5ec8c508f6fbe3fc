-- A referral that somebody opened and decided nothing about; then there is no case.
ALTER TABLE curious_lookup ADD COLUMN referral_id BIGINT;
