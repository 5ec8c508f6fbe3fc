-- Who commissions, who supports, who refers. A police force's code is the force code of its feed.
CREATE TABLE organisation (
    id     BIGINT       NOT NULL PRIMARY KEY,
    code   VARCHAR(20)  NOT NULL,
    name   VARCHAR(120) NOT NULL,
    kind   VARCHAR(12)  NOT NULL,
    active BOOLEAN      NOT NULL DEFAULT TRUE,
    UNIQUE KEY uk_organisation (code)
);
