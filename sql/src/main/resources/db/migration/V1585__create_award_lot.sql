-- One lot of an award: a kind of crime in an area. Empty means all.
CREATE TABLE award_lot (
    id          BIGINT       NOT NULL PRIMARY KEY,
    award_id    BIGINT       NOT NULL,
    name        VARCHAR(120) NOT NULL,
    crime_group VARCHAR(24),
    area_code   VARCHAR(9),
    KEY ix_award_lot (award_id, id),
    CONSTRAINT fk_award_lot FOREIGN KEY (award_id) REFERENCES award (id)
);
