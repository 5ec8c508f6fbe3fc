-- Who must learn nothing of a case; ended, never deleted, while the case is kept.
CREATE TABLE must_not_know (
    id         BIGINT       NOT NULL PRIMARY KEY,
    case_id    BIGINT       NOT NULL,
    person_id  BIGINT       NOT NULL,
    who        VARCHAR(200) NOT NULL,
    why        VARCHAR(300),
    account_id BIGINT       NOT NULL,
    at         DATETIME(6)  NOT NULL,
    ended_at   DATETIME(6),
    ended_why  VARCHAR(300),
    KEY ix_must_not_know_person (person_id, ended_at),
    KEY ix_must_not_know_case (case_id, id)
);
