-- An order or notice that keeps somebody away. Court, terms and against whom are sealed.
CREATE TABLE protective_order (
    id         BIGINT      NOT NULL PRIMARY KEY,
    case_id    BIGINT      NOT NULL,
    kind       VARCHAR(40) NOT NULL,
    made_on    DATE        NOT NULL,
    ends_on    DATE,
    ended_on   DATE,
    task_id    BIGINT,
    account_id BIGINT      NOT NULL,
    at         DATETIME(6) NOT NULL,
    words      MEDIUMBLOB  NOT NULL,
    KEY ix_protective_order_case (case_id, id)
);
