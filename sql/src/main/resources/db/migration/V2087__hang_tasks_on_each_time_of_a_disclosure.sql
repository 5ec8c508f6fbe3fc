ALTER TABLE disclosure_application
    ADD COLUMN check_task_id BIGINT,
    ADD COLUMN meet_task_id BIGINT;
