-- Further stages of support that a worker says are behind the case: nothing else tells where one ends and the next begins.
CREATE TABLE case_stage (
    case_id    BIGINT      NOT NULL,
    stage      VARCHAR(20) NOT NULL,
    account_id BIGINT      NOT NULL,
    at         DATETIME(6) NOT NULL,
    PRIMARY KEY (case_id, stage)
);
