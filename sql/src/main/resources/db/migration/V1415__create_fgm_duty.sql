-- Mutilation that became known: whom the duty to report binds, and the report, or why nobody is bound.
CREATE TABLE fgm_duty (
    id               BIGINT       NOT NULL PRIMARY KEY,
    case_id          BIGINT       NOT NULL,
    known_on         DATE         NOT NULL,
    bound            VARCHAR(12)  NOT NULL,
    under_18         BOOLEAN      NOT NULL,
    why_not          VARCHAR(500),
    due_on           DATE,
    reported_on      DATE,
    police_reference VARCHAR(60),
    reported_by      VARCHAR(120),
    account_id       BIGINT       NOT NULL,
    at               DATETIME(6)  NOT NULL,
    KEY ix_fgm_duty_case (case_id, id)
);
