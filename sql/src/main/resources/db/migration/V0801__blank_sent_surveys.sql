-- A link that has left, or never will, is not kept in clear.
UPDATE outbox_message SET body = '' WHERE kind = 'SURVEY' AND state IN ('SENT', 'FAILED');
