-- What is left of an objection: keyed hashes, so that the next feed does not contact the person.
CREATE TABLE suppression (
    key_hash   BINARY(32)  NOT NULL PRIMARY KEY,
    created_at DATETIME(6) NOT NULL
);
