-- A pathway's own words for why a case ends. counts_as: the closure reason of the code list it is counted and checked as.
CREATE TABLE pathway_reason (
    id           BIGINT       NOT NULL PRIMARY KEY,
    pathway_code VARCHAR(30)  NOT NULL,
    label        VARCHAR(120) NOT NULL,
    counts_as    VARCHAR(30)  NOT NULL,
    sort         INT          NOT NULL,
    valid_from   DATE         NOT NULL,
    valid_to     DATE,
    UNIQUE KEY uk_pathway_reason (pathway_code, label, valid_from),
    CONSTRAINT fk_pathway_reason_pathway FOREIGN KEY (pathway_code) REFERENCES pathway (code)
);
