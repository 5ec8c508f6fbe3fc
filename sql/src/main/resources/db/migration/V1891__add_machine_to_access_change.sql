ALTER TABLE access_change ADD COLUMN client_id BIGINT NULL;
