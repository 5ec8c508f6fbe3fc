-- The kinds of crime (CRIME, of the list crime_group) and the areas (AREA) of a lot. None of a kind means all.
CREATE TABLE award_lot_code (
    lot_id BIGINT      NOT NULL,
    kind   VARCHAR(5)  NOT NULL,
    code   VARCHAR(24) NOT NULL,
    PRIMARY KEY (lot_id, kind, code),
    CONSTRAINT fk_award_lot_code FOREIGN KEY (lot_id) REFERENCES award_lot (id)
);
