-- Which years of residents or recorded victims by characteristic are loaded, and from which file.
CREATE TABLE population_file (
    basis     VARCHAR(10)  NOT NULL,
    year_of   INT          NOT NULL,
    numbers   INT          NOT NULL,
    file_name VARCHAR(120) NOT NULL,
    loaded_at DATETIME(6)  NOT NULL,
    loaded_by BIGINT       NOT NULL,
    PRIMARY KEY (basis, year_of)
);
