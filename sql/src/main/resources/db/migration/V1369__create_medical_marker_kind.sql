-- What the file of the advocate may know of forensic and medical care: that it was offered or done, and when. Never a result.
CREATE TABLE medical_marker_kind (
    code       VARCHAR(24) NOT NULL PRIMARY KEY,
    label      VARCHAR(80) NOT NULL,
    sort       INT         NOT NULL,
    valid_from DATE        NOT NULL,
    valid_to   DATE
);
