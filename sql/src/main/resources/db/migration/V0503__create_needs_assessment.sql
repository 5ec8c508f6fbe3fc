CREATE TABLE needs_assessment (
    id         BIGINT      NOT NULL PRIMARY KEY,
    case_id    BIGINT      NOT NULL,
    version_no INT         NOT NULL,
    point      VARCHAR(8)  NOT NULL,
    at         DATETIME(6) NOT NULL,
    account_id BIGINT      NOT NULL,
    UNIQUE KEY uk_needs_assessment (case_id, version_no)
);
