-- A danger near the person that was known while the case was open is not forgotten when the sender no longer says it.
ALTER TABLE support_case ADD COLUMN danger_kept BOOLEAN NOT NULL DEFAULT FALSE AFTER restricted;
