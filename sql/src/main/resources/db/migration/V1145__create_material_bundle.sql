-- The paper as it was approved, and handed over byte by byte.
CREATE TABLE material_bundle (
    request_id  BIGINT      NOT NULL PRIMARY KEY,
    made_at     DATETIME(6) NOT NULL,
    pages       INT         NOT NULL,
    sha256      CHAR(64)    NOT NULL,
    pdf         MEDIUMBLOB  NOT NULL
);
