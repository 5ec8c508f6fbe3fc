-- How hard a pathway tries to reach somebody (a contract's own policy goes before it), and whom it takes on.
CREATE TABLE pathway_terms (
    id             BIGINT      NOT NULL PRIMARY KEY,
    pathway_code   VARCHAR(30) NOT NULL,
    attempts       INT         NOT NULL,
    working_days   INT         NOT NULL,
    distinct_days  INT         NOT NULL,
    distinct_times INT         NOT NULL,
    channels       INT         NOT NULL,
    consent        VARCHAR(10),
    age_from       INT,
    age_to         INT,
    valid_from     DATE        NOT NULL,
    valid_to       DATE,
    UNIQUE KEY uk_pathway_terms (pathway_code, valid_from),
    CONSTRAINT fk_pathway_terms_pathway FOREIGN KEY (pathway_code) REFERENCES pathway (code)
);
