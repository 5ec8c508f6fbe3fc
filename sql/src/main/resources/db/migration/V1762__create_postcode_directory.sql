-- The postcode directory of the Office for National Statistics: where each postcode lies. Ended ones are kept, as past referrals have them.
CREATE TABLE postcode_directory (
    postcode  VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    area_code VARCHAR(9) NOT NULL,
    ended_on  DATE
);
