-- Other spellings of an area's name met in files.
CREATE TABLE area_alias (
    alias     VARCHAR(60) NOT NULL PRIMARY KEY,
    area_code VARCHAR(9)  NOT NULL,
    CONSTRAINT fk_area_alias_area FOREIGN KEY (area_code) REFERENCES area (code)
);
