-- Every submission of a return, as it was. Rows are added and never changed: content_hash proves each of them.
CREATE TABLE return_submission (
    return_id    BIGINT      NOT NULL,
    number_no    INT         NOT NULL,
    submitted_at DATETIME(6) NOT NULL,
    account_id   BIGINT,
    content      MEDIUMTEXT  NOT NULL,
    content_hash CHAR(64)    NOT NULL,
    reason       VARCHAR(1000),
    PRIMARY KEY (return_id, number_no),
    CONSTRAINT fk_return_submission FOREIGN KEY (return_id) REFERENCES award_return (id)
);
