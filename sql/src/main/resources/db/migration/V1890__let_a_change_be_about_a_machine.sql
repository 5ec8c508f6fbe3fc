-- A change of who sees people may be about a machine, which is no account.
ALTER TABLE access_change MODIFY COLUMN account_id BIGINT NULL;
