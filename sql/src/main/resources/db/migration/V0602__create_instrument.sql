CREATE TABLE instrument (
    code       VARCHAR(30)  NOT NULL,
    version_no INT          NOT NULL,
    name       VARCHAR(120) NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE,
    PRIMARY KEY (code, version_no)
);
