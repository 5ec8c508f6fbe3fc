-- Texts that were written together: by whom, and which number they ask people to ring.
CREATE TABLE text_run (
    id      BIGINT      NOT NULL PRIMARY KEY,
    phone   VARCHAR(40) NOT NULL,
    made_by BIGINT      NOT NULL,
    made_at DATETIME(6) NOT NULL,
    KEY ix_text_run_made_by (made_by, id)
);
