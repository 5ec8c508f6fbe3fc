-- A band begins at its lowest score and ends where the next one begins.
CREATE TABLE instrument_band (
    instrument VARCHAR(30)  NOT NULL,
    version_no INT          NOT NULL,
    lowest     DECIMAL(5,2) NOT NULL,
    label      VARCHAR(60)  NOT NULL,
    risk       VARCHAR(10),
    PRIMARY KEY (instrument, version_no, lowest)
);
