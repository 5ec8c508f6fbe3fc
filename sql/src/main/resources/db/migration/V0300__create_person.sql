-- One row per human being as one sender described them. identity_id ties rows that a human has confirmed
-- to be the same person: linking sets it, splitting sets it back. Nothing is rewritten.
CREATE TABLE person (
    id            BIGINT       NOT NULL PRIMARY KEY,
    identity_id   BIGINT       NOT NULL,
    given_names   VARCHAR(120),
    surname       VARCHAR(120) NOT NULL,
    known_as      VARCHAR(120),
    date_of_birth DATE,
    age_given     INT,
    age_given_on  DATE,
    sex           VARCHAR(1),
    ethnicity     VARCHAR(2),
    disability    VARCHAR(1),
    language      VARCHAR(20),
    interpreter   VARCHAR(1),
    restricted    BOOLEAN      NOT NULL DEFAULT FALSE,
    do_not_contact BOOLEAN     NOT NULL DEFAULT FALSE,
    do_not_contact_reason VARCHAR(500),
    contact_times VARCHAR(500),
    created_at    DATETIME(6)  NOT NULL,
    version       INT          NOT NULL DEFAULT 0,
    KEY ix_person_identity (identity_id),
    KEY ix_person_surname (surname, given_names, id),
    KEY ix_person_birth (date_of_birth, id)
);
