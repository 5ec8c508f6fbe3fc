-- A quarter is made public by somebody else than who proposed it.
CREATE TABLE open_quarter_proposal (
    quarter     CHAR(6)     NOT NULL PRIMARY KEY,
    proposed_at DATETIME(6) NOT NULL,
    proposed_by BIGINT      NOT NULL,
    CONSTRAINT fk_open_quarter_proposal_proposed_by FOREIGN KEY (proposed_by) REFERENCES account (id)
);
