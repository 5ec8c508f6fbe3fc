-- Kept by an administrator like every other dated table: a row is added from a day and ended on a day.
ALTER TABLE area_alias
    ADD COLUMN id BIGINT NOT NULL AUTO_INCREMENT UNIQUE,
    ADD COLUMN valid_from DATE NOT NULL DEFAULT '2000-01-01',
    ADD COLUMN valid_to DATE,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (alias, valid_from);
ALTER TABLE area_alias MODIFY id BIGINT NOT NULL;
