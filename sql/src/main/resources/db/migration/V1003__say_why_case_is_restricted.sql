ALTER TABLE support_case ADD COLUMN restricted_reason VARCHAR(16) AFTER restricted;
