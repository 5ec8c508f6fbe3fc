-- A clock of a pathway's own, between two things that happen in a case. It runs as a task, which ends by itself.
CREATE TABLE pathway_own_clock (
    id              BIGINT       NOT NULL PRIMARY KEY,
    pathway_code    VARCHAR(30)  NOT NULL,
    label           VARCHAR(120) NOT NULL,
    starts          VARCHAR(20)  NOT NULL,
    stops           VARCHAR(20)  NOT NULL,
    amount_high     INT          NOT NULL,
    amount_medium   INT          NOT NULL,
    amount_standard INT          NOT NULL,
    unit            VARCHAR(12)  NOT NULL,
    sort            INT          NOT NULL,
    valid_from      DATE         NOT NULL,
    valid_to        DATE,
    UNIQUE KEY uk_pathway_own_clock (pathway_code, label, valid_from),
    CONSTRAINT fk_pathway_own_clock_pathway FOREIGN KEY (pathway_code) REFERENCES pathway (code)
);
