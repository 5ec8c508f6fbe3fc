-- Whose records a colleague must not open (BLOCK), or has to say first that they do not know the person (ASK).
CREATE TABLE conflict (
    account_id   BIGINT      NOT NULL,
    person_id    BIGINT      NOT NULL,
    kind         VARCHAR(5)  NOT NULL,
    known_id     BIGINT,
    found_at     DATETIME(6) NOT NULL,
    confirmed_at DATETIME(6),
    PRIMARY KEY (account_id, person_id),
    KEY ix_conflict_person (person_id)
);
