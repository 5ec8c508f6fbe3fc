-- One person of a run: written to, or passed over and why.
CREATE TABLE letter (
    id               BIGINT       NOT NULL PRIMARY KEY,
    run_id           BIGINT       NOT NULL,
    case_id          BIGINT       NOT NULL,
    contact_point_id BIGINT,
    is_written       BOOLEAN      NOT NULL,
    why              VARCHAR(300),
    KEY ix_letter_run (run_id, id),
    KEY ix_letter_case (case_id)
);
