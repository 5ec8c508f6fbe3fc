-- What an advocate (ISVA) did at one stage of the criminal case, and when they look again.
CREATE TABLE advocacy_step (
    id         BIGINT       NOT NULL PRIMARY KEY,
    case_id    BIGINT       NOT NULL,
    stage      VARCHAR(16)  NOT NULL,
    done_on    DATE         NOT NULL,
    what       VARCHAR(500) NOT NULL,
    next_on    DATE,
    account_id BIGINT       NOT NULL,
    at         DATETIME(6)  NOT NULL,
    KEY ix_advocacy_step_case (case_id, id)
);
