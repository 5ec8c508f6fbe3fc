-- A session that was due: its day and whether they came. note_id is a sealed note of the therapist; nothing of it is here.
CREATE TABLE therapy_session (
    id         BIGINT      NOT NULL PRIMARY KEY,
    course_id  BIGINT      NOT NULL,
    case_id    BIGINT      NOT NULL,
    on_day     DATE        NOT NULL,
    attendance VARCHAR(24) NOT NULL,
    note_id    BIGINT,
    account_id BIGINT      NOT NULL,
    at         DATETIME(6) NOT NULL,
    UNIQUE KEY uk_therapy_session (course_id, on_day),
    KEY ix_therapy_session_case (case_id, id)
);
