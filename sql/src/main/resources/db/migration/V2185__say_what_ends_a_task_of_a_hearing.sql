-- As the preparation said when the hearing was listed.
ALTER TABLE hearing_task
    ADD COLUMN done_by VARCHAR(12);
