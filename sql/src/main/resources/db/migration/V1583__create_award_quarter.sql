-- What is planned to be spent in each quarter: the spending profile.
CREATE TABLE award_quarter (
    award_id      BIGINT  NOT NULL,
    quarter       CHAR(6) NOT NULL,
    planned_pence BIGINT  NOT NULL,
    PRIMARY KEY (award_id, quarter),
    CONSTRAINT fk_award_quarter FOREIGN KEY (award_id) REFERENCES award (id)
);
