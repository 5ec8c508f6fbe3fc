CREATE TABLE task (
    id          BIGINT       NOT NULL PRIMARY KEY,
    case_id     BIGINT       NOT NULL,
    service_id  BIGINT       NOT NULL,
    assignee_id BIGINT,
    title       VARCHAR(200) NOT NULL,
    kind        VARCHAR(24)  NOT NULL,
    due_at      DATETIME(6)  NOT NULL,
    is_open     BOOLEAN      NOT NULL,
    done_at     DATETIME(6),
    done_by     BIGINT,
    created_at  DATETIME(6)  NOT NULL,
    created_by  BIGINT,
    version     INT          NOT NULL DEFAULT 0,
    KEY ix_task_assignee (assignee_id, is_open, due_at, id),
    KEY ix_task_case (case_id, is_open, due_at)
);
