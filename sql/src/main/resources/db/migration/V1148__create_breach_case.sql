-- Whose case a breach is about, as far as somebody has linked it; seen only by who may open that case.
CREATE TABLE breach_case (
    breach_id BIGINT      NOT NULL,
    case_id   BIGINT      NOT NULL,
    linked_by BIGINT      NOT NULL,
    linked_at DATETIME(6) NOT NULL,
    told_at   DATETIME(6),
    told_by   BIGINT,
    told_how  VARCHAR(500),
    PRIMARY KEY (breach_id, case_id),
    KEY ix_breach_case_case (case_id)
);
