-- Letters that were written together: by which words, by whom, how many, and how many people were passed over.
CREATE TABLE letter_run (
    id          BIGINT      NOT NULL PRIMARY KEY,
    template_id BIGINT      NOT NULL,
    phone       VARCHAR(40) NOT NULL,
    made_by     BIGINT      NOT NULL,
    made_at     DATETIME(6) NOT NULL,
    printed_at  DATETIME(6),
    KEY ix_letter_run_made_by (made_by, id)
);
