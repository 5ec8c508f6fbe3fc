-- Who is referred in another relation to the crime may follow a pathway of their own in the same service: a witness is not worked as a victim.
CREATE TABLE pathway_variant (
    id           BIGINT      NOT NULL PRIMARY KEY,
    pathway_code VARCHAR(30) NOT NULL,
    victim_type  VARCHAR(20) NOT NULL,
    variant_code VARCHAR(30) NOT NULL,
    valid_from   DATE        NOT NULL,
    valid_to     DATE,
    UNIQUE KEY uk_pathway_variant (pathway_code, victim_type, valid_from),
    CONSTRAINT fk_pathway_variant_pathway FOREIGN KEY (pathway_code) REFERENCES pathway (code),
    CONSTRAINT fk_pathway_variant_variant FOREIGN KEY (variant_code) REFERENCES pathway (code)
);
