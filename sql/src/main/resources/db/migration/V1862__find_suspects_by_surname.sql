ALTER TABLE referral_suspect ADD KEY ix_referral_suspect_surname (surname);
