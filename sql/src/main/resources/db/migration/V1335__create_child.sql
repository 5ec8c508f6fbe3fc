-- What is known of one child of somebody who is supported, in versions: child_no names the child in its case. The words are sealed.
CREATE TABLE child (
    id            BIGINT      NOT NULL PRIMARY KEY,
    case_id       BIGINT      NOT NULL,
    child_no      INT         NOT NULL,
    account_id    BIGINT      NOT NULL,
    at            DATETIME(6) NOT NULL,
    is_newest     BOOLEAN     NOT NULL,
    removed       BOOLEAN     NOT NULL DEFAULT FALSE,
    words         MEDIUMBLOB  NOT NULL,
    KEY ix_child_case (case_id, child_no, id)
);
