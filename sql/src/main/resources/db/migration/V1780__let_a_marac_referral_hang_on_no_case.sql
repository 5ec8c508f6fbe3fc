-- Another agency's case, without an account here, hangs on no case: its words are sealed under a key of its own.
ALTER TABLE marac_referral MODIFY COLUMN case_id BIGINT NULL;
