-- items: codes joined by a plus sign, all of which have to be yes. effect RAISE: high whatever the score. ASK: the worker has to say why it is not higher.
CREATE TABLE instrument_raiser (
    instrument VARCHAR(30)  NOT NULL,
    version_no INT          NOT NULL,
    code       VARCHAR(30)  NOT NULL,
    sort       INT          NOT NULL,
    label      VARCHAR(120) NOT NULL,
    items      VARCHAR(120) NOT NULL,
    effect     VARCHAR(8)   NOT NULL,
    PRIMARY KEY (instrument, version_no, code)
);
