-- When the indicators of a quarter were counted: once, for all services.
CREATE TABLE indicator_edition (
    quarter  CHAR(6)     NOT NULL PRIMARY KEY,
    taken_at DATETIME(6) NOT NULL
);
