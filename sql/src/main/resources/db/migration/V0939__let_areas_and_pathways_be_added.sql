-- Their codes stand in other tables: each is used once, and an area is never ended, as past figures are by it.
ALTER TABLE area
    ADD COLUMN id BIGINT NOT NULL AUTO_INCREMENT UNIQUE,
    ADD COLUMN valid_from DATE NOT NULL DEFAULT '2000-01-01',
    ADD COLUMN valid_to DATE;
ALTER TABLE area MODIFY id BIGINT NOT NULL;
ALTER TABLE pathway ADD COLUMN id BIGINT NOT NULL AUTO_INCREMENT UNIQUE;
ALTER TABLE pathway MODIFY id BIGINT NOT NULL;
