-- Whether support services of other organisations have known the person within twelve months: SOME or MANY, and nothing of who or why.
ALTER TABLE referral ADD COLUMN known_elsewhere VARCHAR(4);
