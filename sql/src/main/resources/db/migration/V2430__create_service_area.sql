-- Where a service takes people on, as its manager says: who lives in an area, or those alone whom hate of one kind met. Without a row: wherever its contract is for.
CREATE TABLE service_area (
    id         BIGINT      NOT NULL PRIMARY KEY,
    service_id BIGINT      NOT NULL,
    area_code  VARCHAR(9),
    strand     VARCHAR(20),
    substrand  VARCHAR(40),
    valid_from DATE        NOT NULL,
    valid_to   DATE,
    KEY ix_service_area (service_id),
    CONSTRAINT fk_service_area_service FOREIGN KEY (service_id) REFERENCES service (id),
    CONSTRAINT fk_service_area_area FOREIGN KEY (area_code) REFERENCES area (code)
);
