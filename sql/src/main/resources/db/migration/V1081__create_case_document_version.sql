-- A version of a document: a file, or that the document was removed (then it has no kind). Never overwritten.
CREATE TABLE case_document_version (
    id          BIGINT         NOT NULL PRIMARY KEY,
    document_id BIGINT         NOT NULL,
    version_no  INT            NOT NULL,
    at          DATETIME(6)    NOT NULL,
    account_id  BIGINT         NOT NULL,
    kind        VARCHAR(8),
    title       VARBINARY(800),
    bytes       BIGINT         NOT NULL,
    pieces      INT            NOT NULL,
    why         VARCHAR(300),
    UNIQUE KEY ux_case_document_version (document_id, version_no)
);
