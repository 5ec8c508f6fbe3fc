-- A hearing as the court has it listed now; its moves are steps.
CREATE TABLE hearing (
    id      BIGINT       NOT NULL PRIMARY KEY,
    case_id BIGINT       NOT NULL,
    kind    VARCHAR(24)  NOT NULL,
    at      DATETIME(6)  NOT NULL,
    court   VARCHAR(120) NOT NULL,
    state   VARCHAR(12)  NOT NULL,
    outcome VARCHAR(500),
    version INT          NOT NULL DEFAULT 0,
    KEY ix_hearing_case (case_id, state, at)
);
