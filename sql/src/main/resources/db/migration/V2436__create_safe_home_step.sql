-- What was asked so that somebody is safe where they live, or can live elsewhere: places in refuges, locks, alarms. Whom was asked and what they said are sealed; the address of a refuge stands nowhere here.
CREATE TABLE safe_home_step (
    id          BIGINT      NOT NULL PRIMARY KEY,
    case_id     BIGINT      NOT NULL,
    kind        VARCHAR(20) NOT NULL,
    asked_on    DATE        NOT NULL,
    state       VARCHAR(10) NOT NULL,
    answered_on DATE,
    why         VARCHAR(20),
    task_id     BIGINT,
    account_id  BIGINT      NOT NULL,
    at          DATETIME(6) NOT NULL,
    words       MEDIUMBLOB  NOT NULL,
    KEY ix_safe_home_step_case (case_id, asked_on)
);
