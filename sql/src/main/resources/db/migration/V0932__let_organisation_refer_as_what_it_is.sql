-- Codes of the list referral_source that the organisation may refer as, the usual one first; empty: those of its kind.
ALTER TABLE organisation ADD COLUMN referral_sources VARCHAR(200);
