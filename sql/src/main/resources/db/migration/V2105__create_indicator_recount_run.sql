-- When the earlier quarters began to be counted again at the close of a later one: seen while the first of them is counted.
CREATE TABLE indicator_recount_run (
    at_close CHAR(6)     NOT NULL PRIMARY KEY,
    began_at DATETIME(6) NOT NULL
);
