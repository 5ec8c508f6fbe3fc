-- Tasks that hang on a hearing: so many working days before it, or after it when negative.
CREATE TABLE hearing_task (
    task_id      BIGINT NOT NULL PRIMARY KEY,
    hearing_id   BIGINT NOT NULL,
    working_days INT    NOT NULL,
    KEY ix_hearing_task_hearing (hearing_id)
);
