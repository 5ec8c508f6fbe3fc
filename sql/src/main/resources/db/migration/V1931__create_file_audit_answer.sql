-- What was found in a file; question is a code of file_audit.
CREATE TABLE file_audit_answer (
    file_id  BIGINT       NOT NULL,
    question VARCHAR(40)  NOT NULL,
    answer   VARCHAR(3)   NOT NULL,
    remark   VARCHAR(500) NULL,
    PRIMARY KEY (file_id, question)
);
