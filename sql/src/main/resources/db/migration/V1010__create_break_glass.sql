-- A locked case opened in an emergency: by whom, why, until when, and what came of looking into it.
CREATE TABLE break_glass (
    id            BIGINT       NOT NULL PRIMARY KEY,
    account_id    BIGINT       NOT NULL,
    case_id       BIGINT       NOT NULL,
    reason        VARCHAR(500) NOT NULL,
    opened_at     DATETIME(6)  NOT NULL,
    ends_at       DATETIME(6)  NOT NULL,
    review_due_at DATETIME(6)  NOT NULL,
    reviewed_at   DATETIME(6),
    reviewed_by   BIGINT,
    finding       VARCHAR(16),
    review_note   VARCHAR(500),
    version       INT          NOT NULL DEFAULT 0,
    KEY ix_break_glass_account (account_id, ends_at, case_id),
    KEY ix_break_glass_review (reviewed_at, review_due_at),
    KEY ix_break_glass_case (case_id, account_id, ends_at)
);
