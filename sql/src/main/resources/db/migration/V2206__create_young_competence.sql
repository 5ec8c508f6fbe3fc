-- Each decision about whether a young person can decide for themselves: who decided it, when and why. The last one stands.
CREATE TABLE young_competence (
    id         BIGINT        NOT NULL PRIMARY KEY,
    case_id    BIGINT        NOT NULL,
    competence VARCHAR(20)   NOT NULL,
    decided_by VARCHAR(120),
    decided_on DATE,
    why        VARCHAR(1000),
    account_id BIGINT        NOT NULL,
    at         DATETIME(6)   NOT NULL,
    KEY ix_young_competence (case_id, id)
);
