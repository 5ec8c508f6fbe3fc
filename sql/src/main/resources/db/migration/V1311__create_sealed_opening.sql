-- Sealed notes of a case opened to somebody who answers for data protection: asked for by one, agreed to by another, for a time.
CREATE TABLE sealed_opening (
    id          BIGINT       NOT NULL PRIMARY KEY,
    case_id     BIGINT       NOT NULL,
    person_id   BIGINT       NOT NULL,
    asked_by    BIGINT       NOT NULL,
    asked_at    DATETIME(6)  NOT NULL,
    reason      VARCHAR(500) NOT NULL,
    agreed      BOOLEAN,
    decided_by  BIGINT,
    decided_at  DATETIME(6),
    decided_why VARCHAR(500),
    ends_at     DATETIME(6),
    read_at     DATETIME(6),
    version     INT          NOT NULL DEFAULT 0,
    KEY ix_sealed_opening_case (case_id, id),
    KEY ix_sealed_opening_asked (asked_by, id)
);
