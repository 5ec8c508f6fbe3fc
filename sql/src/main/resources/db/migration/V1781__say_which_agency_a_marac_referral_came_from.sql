-- Code of marac_agency; empty where a service of ours refers.
ALTER TABLE marac_referral ADD COLUMN from_agency VARCHAR(40) NULL;
