-- One follow-up of one case, as the scheme had it on the day they were first seen.
CREATE TABLE follow_up (
    id             BIGINT      NOT NULL PRIMARY KEY,
    case_id        BIGINT      NOT NULL,
    label          VARCHAR(40) NOT NULL,
    due_on         DATE        NOT NULL,
    state          VARCHAR(12) NOT NULL,
    appointment_id BIGINT,
    task_id        BIGINT,
    version        INT         NOT NULL DEFAULT 0,
    UNIQUE KEY uk_follow_up (case_id, label)
);
