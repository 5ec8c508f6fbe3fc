-- Who leads a group and writes down who came; empty until somebody is named.
ALTER TABLE therapy_group ADD COLUMN facilitator_id BIGINT;
