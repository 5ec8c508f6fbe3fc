-- The 32 boroughs, the City, and two that keep totals honest: outside London, and not known. Residents: Census 2021, persons.
CREATE TABLE area (
    code      VARCHAR(9)  NOT NULL PRIMARY KEY,
    name      VARCHAR(60) NOT NULL,
    kind      VARCHAR(10) NOT NULL,
    residents INT,
    sort      INT         NOT NULL
);
