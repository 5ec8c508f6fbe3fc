-- The first half of a postcode, or only its letters, and the borough most of it lies in. Outward codes straddle borough
-- boundaries, therefore approximate: good enough to propose a service, not for published geography.
-- The longest entry that begins the outward code wins (EC1N before EC1 before EC).
CREATE TABLE postcode_area (
    outward     VARCHAR(4) NOT NULL PRIMARY KEY,
    area_code   VARCHAR(9) NOT NULL,
    approximate BOOLEAN    NOT NULL,
    CONSTRAINT fk_postcode_area_area FOREIGN KEY (area_code) REFERENCES area (code)
);
