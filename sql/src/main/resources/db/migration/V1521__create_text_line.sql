-- One person of a run: passed over and why, or sent a text. The words and the number are not here; the outbox has the first, the contact point the second.
CREATE TABLE text_line (
    id               BIGINT      NOT NULL PRIMARY KEY,
    run_id           BIGINT      NOT NULL,
    case_id          BIGINT      NOT NULL,
    contact_point_id BIGINT,
    state            VARCHAR(12) NOT NULL,
    why              VARCHAR(300),
    KEY ix_text_line_run (run_id, id),
    KEY ix_text_line_case (case_id, state)
);
