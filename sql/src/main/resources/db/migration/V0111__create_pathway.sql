-- How a kind of service works with a person; its stages are dated rows of their own.
CREATE TABLE pathway (
    code       VARCHAR(30)  NOT NULL,
    name       VARCHAR(120) NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE,
    PRIMARY KEY (code)
);
