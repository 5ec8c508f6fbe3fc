-- Of restricted people what an update changed, sealed; diff is empty then.
ALTER TABLE referral_event ADD COLUMN diff_sealed MEDIUMBLOB;
