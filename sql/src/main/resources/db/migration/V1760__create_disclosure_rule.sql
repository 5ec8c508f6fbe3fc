-- How small numbers are kept back in what is published of a quarter. The row in force on the first day of a quarter counts for it,
-- and is kept with the quarter when it is counted: what is published is never published again by another rule.
CREATE TABLE disclosure_rule (
    id            BIGINT      NOT NULL PRIMARY KEY,
    applies_to    VARCHAR(10) NOT NULL,
    threshold     INT         NOT NULL,
    rounding_base INT         NOT NULL,
    rounded_base  INT         NOT NULL,
    valid_from    DATE        NOT NULL,
    valid_to      DATE,
    UNIQUE KEY ux_disclosure_rule (applies_to, valid_from)
);
