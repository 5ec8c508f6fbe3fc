-- Which instruments a pathway offers, and since when.
CREATE TABLE pathway_instrument (
    id           BIGINT      NOT NULL PRIMARY KEY,
    pathway_code VARCHAR(30) NOT NULL,
    instrument   VARCHAR(30) NOT NULL,
    sort         INT         NOT NULL,
    valid_from   DATE        NOT NULL,
    valid_to     DATE,
    UNIQUE KEY uk_pathway_instrument (pathway_code, instrument, valid_from),
    CONSTRAINT fk_pathway_instrument_pathway FOREIGN KEY (pathway_code) REFERENCES pathway (code)
);
