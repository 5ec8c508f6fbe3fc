CREATE TABLE plan_action (
    id         BIGINT       NOT NULL PRIMARY KEY,
    case_id    BIGINT       NOT NULL,
    category   VARCHAR(24),
    action     VARCHAR(500) NOT NULL,
    owner      VARCHAR(120) NOT NULL,
    due_on     DATE,
    done_at    DATETIME(6),
    outcome    VARCHAR(500),
    created_at DATETIME(6)  NOT NULL,
    created_by BIGINT       NOT NULL,
    version    INT          NOT NULL DEFAULT 0,
    KEY ix_plan_action_case (case_id, done_at, due_on)
);
