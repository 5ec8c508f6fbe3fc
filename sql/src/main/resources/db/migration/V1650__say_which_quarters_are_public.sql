CREATE TABLE open_quarter (
    quarter     CHAR(6)     NOT NULL,
    released_at DATETIME(6) NOT NULL,
    released_by BIGINT      NOT NULL,
    PRIMARY KEY (quarter),
    CONSTRAINT fk_open_quarter_released_by FOREIGN KEY (released_by) REFERENCES account (id)
);
