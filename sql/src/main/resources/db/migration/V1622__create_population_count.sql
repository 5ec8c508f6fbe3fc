-- How many people there are by area, characteristic and category: what access to services is compared with.
CREATE TABLE population_count (
    basis          VARCHAR(10) NOT NULL,
    year_of        INT         NOT NULL,
    area_code      VARCHAR(9)  NOT NULL,
    characteristic VARCHAR(12) NOT NULL,
    category       VARCHAR(12) NOT NULL,
    people         INT         NOT NULL,
    PRIMARY KEY (basis, year_of, area_code, characteristic, category)
);
