-- What may hold the clocks of a case while it is paused, and for how many working days. A pathway without a row of its own lets every pause hold them.
CREATE TABLE pathway_hold (
    id           BIGINT      NOT NULL PRIMARY KEY,
    pathway_code VARCHAR(30) NOT NULL,
    reason       VARCHAR(40) NOT NULL,
    most_days    INT         NOT NULL,
    valid_from   DATE        NOT NULL,
    valid_to     DATE,
    UNIQUE KEY uk_pathway_hold (pathway_code, reason, valid_from),
    CONSTRAINT fk_pathway_hold_pathway FOREIGN KEY (pathway_code) REFERENCES pathway (code)
);
