CREATE TABLE known_key (
    key_hash BIGINT NOT NULL,
    known_id BIGINT NOT NULL,
    PRIMARY KEY (key_hash, known_id),
    KEY ix_known_key_known (known_id)
);
