CREATE TABLE match_key (
    key_hash  BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    PRIMARY KEY (key_hash, person_id),
    KEY ix_match_key_person (person_id)
);
