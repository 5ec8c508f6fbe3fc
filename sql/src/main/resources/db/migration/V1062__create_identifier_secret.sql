-- Under which secret the hashes were made by which people are found, and how far: the secret itself is not here.
CREATE TABLE identifier_secret (
    id             TINYINT     NOT NULL PRIMARY KEY,
    secret_check   BIGINT      NOT NULL,
    last_person_id BIGINT      NOT NULL,
    done_at        DATETIME(6)
);
