ALTER TABLE outbox_message ADD INDEX ix_outbox_case (case_id);
