-- Help for giving evidence, and how far it is.
CREATE TABLE special_measure (
    id       BIGINT      NOT NULL PRIMARY KEY,
    case_id  BIGINT      NOT NULL,
    kind     VARCHAR(30) NOT NULL,
    state    VARCHAR(12) NOT NULL,
    since_on DATE        NOT NULL,
    version  INT         NOT NULL DEFAULT 0,
    UNIQUE KEY uk_special_measure (case_id, kind)
);
