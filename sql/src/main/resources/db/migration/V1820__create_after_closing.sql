-- Somebody is asked how they are when the work has ended: one row for each promise that outlives its case.
CREATE TABLE after_closing (
    id         BIGINT      NOT NULL PRIMARY KEY,
    case_id    BIGINT      NOT NULL,
    kind       VARCHAR(12) NOT NULL,
    source_id  BIGINT      NOT NULL,
    label      VARCHAR(80) NOT NULL,
    due_at     DATETIME(6) NOT NULL,
    state      VARCHAR(12) NOT NULL,
    channel    VARCHAR(12),
    result     VARCHAR(20),
    words      VARCHAR(500),
    settled_at DATETIME(6),
    settled_by BIGINT,
    UNIQUE KEY uk_after_closing (case_id, kind, source_id),
    KEY ix_after_closing_due (state, due_at, id)
);
