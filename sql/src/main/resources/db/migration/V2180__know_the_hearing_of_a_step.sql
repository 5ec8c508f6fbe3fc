-- Which hearing a step is of: a hearing that was entered in error takes its steps along.
ALTER TABLE justice_step
    ADD COLUMN hearing_id BIGINT;
