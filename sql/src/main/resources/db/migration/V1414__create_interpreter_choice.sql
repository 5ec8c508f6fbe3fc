-- Which interpreter was chosen, and that they are not of the family or the community.
CREATE TABLE interpreter_choice (
    id         BIGINT       NOT NULL PRIMARY KEY,
    case_id    BIGINT       NOT NULL,
    kind       VARCHAR(12)  NOT NULL,
    who        VARCHAR(200) NOT NULL,
    confirmed  BOOLEAN      NOT NULL,
    account_id BIGINT       NOT NULL,
    at         DATETIME(6)  NOT NULL,
    KEY ix_interpreter_choice_case (case_id, id)
);
