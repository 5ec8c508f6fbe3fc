-- Where the money of a commissioner comes from, and for how long. Nothing in here is about a person.
CREATE TABLE fund (
    id                 BIGINT       NOT NULL PRIMARY KEY,
    commissioner_id    BIGINT       NOT NULL,
    code               VARCHAR(20)  NOT NULL,
    name               VARCHAR(160) NOT NULL,
    source             VARCHAR(120) NOT NULL,
    value_pence        BIGINT       NOT NULL,
    first_day          DATE         NOT NULL,
    last_day           DATE         NOT NULL,
    decision_reference VARCHAR(60),
    UNIQUE KEY uk_fund (commissioner_id, code),
    CONSTRAINT fk_fund_commissioner FOREIGN KEY (commissioner_id) REFERENCES organisation (id)
);
