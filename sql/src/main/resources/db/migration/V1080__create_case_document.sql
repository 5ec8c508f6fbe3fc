-- A document of a case. Its files are in its versions; a therapeutic one is for nobody but the account that added it.
CREATE TABLE case_document (
    id          BIGINT      NOT NULL PRIMARY KEY,
    case_id     BIGINT      NOT NULL,
    person_id   BIGINT      NOT NULL,
    therapeutic BOOLEAN     NOT NULL,
    account_id  BIGINT      NOT NULL,
    newest_no   INT         NOT NULL,
    removed_at  DATETIME(6),
    version     INT         NOT NULL,
    KEY ix_case_document_case (case_id, id)
);
