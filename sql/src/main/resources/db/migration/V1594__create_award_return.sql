-- The figures of one contract for one quarter. content is what was submitted, word for word with its definitions; content_hash proves it.
CREATE TABLE award_return (
    id             BIGINT      NOT NULL PRIMARY KEY,
    award_id       BIGINT      NOT NULL,
    service_id     BIGINT      NOT NULL,
    quarter        CHAR(6)     NOT NULL,
    state          VARCHAR(10) NOT NULL,
    due_on         DATE        NOT NULL,
    narrative      TEXT,
    content        MEDIUMTEXT,
    content_hash   CHAR(64),
    submitted_at   DATETIME(6),
    accepted_at    DATETIME(6),
    reminded_at    DATETIME(6),
    version        INT         NOT NULL DEFAULT 0,
    UNIQUE KEY uk_award_return (award_id, quarter),
    KEY ix_award_return_quarter (quarter, state),
    KEY ix_award_return_due (state, due_on),
    CONSTRAINT fk_award_return FOREIGN KEY (award_id) REFERENCES award (id)
);
