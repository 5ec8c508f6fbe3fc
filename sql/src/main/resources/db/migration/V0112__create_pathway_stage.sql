CREATE TABLE pathway_stage (
    id           BIGINT       NOT NULL PRIMARY KEY,
    pathway_code VARCHAR(30)  NOT NULL,
    stage        VARCHAR(20)  NOT NULL,
    label        VARCHAR(120) NOT NULL,
    sort         INT          NOT NULL,
    required     BOOLEAN      NOT NULL,
    instrument   VARCHAR(30),
    review_weeks INT,
    valid_from   DATE         NOT NULL,
    valid_to     DATE,
    UNIQUE KEY uk_pathway_stage (pathway_code, stage, valid_from),
    CONSTRAINT fk_pathway_stage_pathway FOREIGN KEY (pathway_code) REFERENCES pathway (code)
);
