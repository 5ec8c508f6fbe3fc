-- Codes of hate_substrand as they were sent, by semicolon; also codes that nobody knows here.
ALTER TABLE referral ADD COLUMN hate_substrands VARCHAR(400) NULL;
