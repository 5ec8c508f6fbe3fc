-- What another agency's case needs is nobody's task here.
ALTER TABLE marac_action MODIFY COLUMN task_id BIGINT NULL;
