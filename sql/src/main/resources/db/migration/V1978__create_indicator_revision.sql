-- When the indicators of a quarter were counted once more: on the days on which later quarters are closed, so never twice in between.
CREATE TABLE indicator_revision (
    quarter  CHAR(6)     NOT NULL,
    at_close CHAR(6)     NOT NULL,
    taken_at DATETIME(6) NOT NULL,
    PRIMARY KEY (quarter, at_close)
);
