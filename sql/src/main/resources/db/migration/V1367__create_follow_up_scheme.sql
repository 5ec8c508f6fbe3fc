-- When somebody is seen again, counted from the first time they were seen.
CREATE TABLE follow_up_scheme (
    id           BIGINT      NOT NULL PRIMARY KEY,
    pathway_code VARCHAR(30) NOT NULL,
    label        VARCHAR(40) NOT NULL,
    weeks        INT         NOT NULL,
    months       INT         NOT NULL,
    sort         INT         NOT NULL,
    valid_from   DATE        NOT NULL,
    valid_to     DATE,
    KEY ix_follow_up_scheme (pathway_code, sort)
);
