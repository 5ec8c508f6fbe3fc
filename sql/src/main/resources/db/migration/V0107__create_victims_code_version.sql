-- Versions of the Code of Practice for Victims of Crime. The day the crime was reported chooses the version.
CREATE TABLE victims_code_version (
    id         BIGINT       NOT NULL PRIMARY KEY,
    code       VARCHAR(10)  NOT NULL,
    title      VARCHAR(120) NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE,
    UNIQUE KEY uk_victims_code_version (code, valid_from)
);
