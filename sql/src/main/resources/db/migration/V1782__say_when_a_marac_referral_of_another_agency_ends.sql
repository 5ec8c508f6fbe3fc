-- The day after which what another agency referred is destroyed; empty where it goes with its case.
ALTER TABLE marac_referral ADD COLUMN expires_on DATE NULL;
