-- What was said in counselling: encrypted under the key of the person, for whoever wrote it and nobody else.
CREATE TABLE sealed_note (
    id         BIGINT      NOT NULL PRIMARY KEY,
    case_id    BIGINT      NOT NULL,
    person_id  BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    at         DATETIME(6) NOT NULL,
    content    MEDIUMBLOB  NOT NULL,
    KEY ix_sealed_note_case (case_id, id),
    KEY ix_sealed_note_person (person_id)
);
