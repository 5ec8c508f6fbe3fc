CREATE TABLE instrument_item (
    instrument       VARCHAR(30)  NOT NULL,
    version_no       INT          NOT NULL,
    item             VARCHAR(30)  NOT NULL,
    sort             INT          NOT NULL,
    label            VARCHAR(300) NOT NULL,
    scale_min        INT          NOT NULL,
    scale_max        INT          NOT NULL,
    higher_is_better BOOLEAN      NOT NULL,
    least_change     INT          NOT NULL,
    PRIMARY KEY (instrument, version_no, item)
);
