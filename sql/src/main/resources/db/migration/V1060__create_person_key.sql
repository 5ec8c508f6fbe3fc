-- The keys of one person, wrapped under a key that is not in this database. Destroyed: the row stays, the key does not.
CREATE TABLE person_key (
    person_id    BIGINT         NOT NULL PRIMARY KEY,
    kek_id       VARCHAR(40),
    wrapped      VARBINARY(800),
    created_at   DATETIME(6)    NOT NULL,
    destroyed_at DATETIME(6),
    KEY ix_person_key_kek (kek_id, person_id)
);
