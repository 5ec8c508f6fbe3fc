-- The offence classification. Codes are text exactly as published: letters, dots and combined forms
-- (1-4.1-4.10-4.2 stands for each of its members). Case matters in no code, so the database's collation is kept.
CREATE TABLE offence (
    id                BIGINT       NOT NULL PRIMARY KEY,
    code              VARCHAR(30)  NOT NULL,
    title             VARCHAR(200) NOT NULL,
    subgroup          VARCHAR(40)  NOT NULL,
    offence_group     VARCHAR(40)  NOT NULL,
    crime_group       VARCHAR(24)  NOT NULL,
    individual_victim BOOLEAN      NOT NULL,
    valid_from        DATE         NOT NULL,
    valid_to          DATE,
    UNIQUE KEY uk_offence (code, valid_from)
);
