-- Restricted open cases are few: what nobody can answer for is looked for among them at every view of a list.
CREATE INDEX ix_support_case_restricted ON support_case (restricted, is_open, service_id);
