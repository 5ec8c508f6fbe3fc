-- What was still open when a case was closed, and who takes it on or why it is not done.
CREATE TABLE closing_answer (
    id         BIGINT       NOT NULL PRIMARY KEY,
    case_id    BIGINT       NOT NULL,
    kind       VARCHAR(24)  NOT NULL,
    task_id    BIGINT,
    title      VARCHAR(200) NOT NULL,
    how        VARCHAR(12)  NOT NULL,
    words      VARCHAR(300) NOT NULL,
    account_id BIGINT,
    at         DATETIME(6)  NOT NULL,
    KEY ix_closing_answer_case (case_id, id)
);
