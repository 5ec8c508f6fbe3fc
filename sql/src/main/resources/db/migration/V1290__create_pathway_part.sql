-- Which parts of the case file a pathway uses, and since when; what every case has (contact, needs, notes) has no row.
CREATE TABLE pathway_part (
    id           BIGINT      NOT NULL PRIMARY KEY,
    pathway_code VARCHAR(30) NOT NULL,
    part         VARCHAR(30) NOT NULL,
    valid_from   DATE        NOT NULL,
    valid_to     DATE,
    UNIQUE KEY uk_pathway_part (pathway_code, part, valid_from),
    CONSTRAINT fk_pathway_part_pathway FOREIGN KEY (pathway_code) REFERENCES pathway (code)
);
