-- The closure reasons a pathway offers, out of the code list closure_reason.
CREATE TABLE pathway_closure_reason (
    id             BIGINT      NOT NULL PRIMARY KEY,
    pathway_code   VARCHAR(30) NOT NULL,
    closure_reason VARCHAR(30) NOT NULL,
    valid_from     DATE        NOT NULL,
    valid_to       DATE,
    UNIQUE KEY uk_pathway_closure_reason (pathway_code, closure_reason, valid_from),
    CONSTRAINT fk_pathway_closure_reason_pathway FOREIGN KEY (pathway_code) REFERENCES pathway (code)
);
