ALTER TABLE referral ADD COLUMN restricted_reason VARCHAR(16) AFTER data_flags;
