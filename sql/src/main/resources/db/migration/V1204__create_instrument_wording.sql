-- The full wording that is under licence: loaded by whoever runs the service, never shipped. item is the code of an item, INTRO, or ANSWER_ and a number.
CREATE TABLE instrument_wording (
    instrument VARCHAR(30)   NOT NULL,
    version_no INT           NOT NULL,
    item       VARCHAR(30)   NOT NULL,
    wording    VARCHAR(1000) NOT NULL,
    loaded_at  DATETIME(6)   NOT NULL,
    loaded_by  BIGINT        NOT NULL,
    PRIMARY KEY (instrument, version_no, item)
);
