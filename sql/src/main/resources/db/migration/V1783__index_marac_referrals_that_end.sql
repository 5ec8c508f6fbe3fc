CREATE INDEX ix_marac_referral_expires ON marac_referral (expires_on, id);
