-- A note is never overwritten: a correction is a new row that supersedes the old one, with its reason.
CREATE TABLE note (
    id            BIGINT      NOT NULL PRIMARY KEY,
    case_id       BIGINT      NOT NULL,
    at            DATETIME(6) NOT NULL,
    account_id    BIGINT      NOT NULL,
    kind          VARCHAR(16) NOT NULL,
    text          TEXT        NOT NULL,
    supersedes_id BIGINT,
    superseded_at DATETIME(6),
    correction_reason VARCHAR(300),
    KEY ix_note_case (case_id, id)
);
