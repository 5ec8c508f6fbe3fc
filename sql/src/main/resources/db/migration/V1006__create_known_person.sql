-- Whom and what a colleague has said that they know: themselves, people, a telephone number or an address. For the check alone; nobody
-- else reads it.
CREATE TABLE known_person (
    id            BIGINT       NOT NULL PRIMARY KEY,
    account_id    BIGINT       NOT NULL,
    kind          VARCHAR(8)   NOT NULL,
    given_names   VARCHAR(120),
    surname       VARCHAR(120),
    date_of_birth DATE,
    phone         VARCHAR(40),
    address       VARCHAR(200),
    postcode      VARCHAR(10),
    declared_at   DATETIME(6)  NOT NULL,
    KEY ix_known_person_account (account_id, id),
    KEY ix_known_person_postcode (postcode)
);
