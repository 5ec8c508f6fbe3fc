-- What became of the crime at the police and in court, and when the victim was told. Never changed; errors are struck out.
CREATE TABLE justice_step (
    id            BIGINT       NOT NULL PRIMARY KEY,
    case_id       BIGINT       NOT NULL,
    event         VARCHAR(24)  NOT NULL,
    happened_on   DATE         NOT NULL,
    known_on      DATE         NOT NULL,
    detail        VARCHAR(800),
    tell_by       DATE,
    told_on       DATE,
    account_id    BIGINT       NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    struck_reason VARCHAR(300),
    version       INT          NOT NULL DEFAULT 0,
    KEY ix_justice_step_case (case_id, happened_on, id)
);
