-- The counts of a quarter as they stood on one day. A figure is published from here and never live:
-- the difference between now and a moment ago would be one person.
CREATE TABLE published_quarter (
    quarter  CHAR(6)    NOT NULL,
    taken_on DATE       NOT NULL,
    content  MEDIUMTEXT NOT NULL,
    PRIMARY KEY (quarter, taken_on)
);
