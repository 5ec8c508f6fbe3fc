-- Whether a child of a case of another agency asked for deletion is looked up by that case.
CREATE INDEX ix_rights_outside_referral ON rights_outside (referral_id);
