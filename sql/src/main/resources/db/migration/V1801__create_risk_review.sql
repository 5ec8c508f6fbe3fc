-- Somebody looked at the risk of a case again. Leaving high waits for a manager; what was said stays as it was said.
CREATE TABLE risk_review (
    id          BIGINT       NOT NULL PRIMARY KEY,
    case_id     BIGINT       NOT NULL,
    risk_before VARCHAR(10)  NOT NULL,
    measure_id  BIGINT,
    judgement   VARCHAR(10)  NOT NULL,
    risk_after  VARCHAR(10)  NOT NULL,
    reason      VARCHAR(500) NOT NULL,
    state       VARCHAR(10)  NOT NULL,
    reviewed_by BIGINT       NOT NULL,
    reviewed_at DATETIME(6)  NOT NULL,
    decided_by  BIGINT,
    decided_at  DATETIME(6),
    decision    VARCHAR(500),
    KEY ix_risk_review_case (case_id, id)
);
