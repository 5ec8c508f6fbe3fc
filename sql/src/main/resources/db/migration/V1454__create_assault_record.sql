-- One assault as an emergency department shares it: when, where and with what, and nobody's name. record_key also counts what looks alike, so that the same file adds nothing.
CREATE TABLE assault_record (
    id             BIGINT       NOT NULL PRIMARY KEY,
    file_id        BIGINT       NOT NULL,
    record_key     BINARY(32)   NOT NULL,
    happened_on    DATE         NOT NULL,
    hour_of_day    INT,
    area_code      VARCHAR(9)   NOT NULL,
    place          VARCHAR(30)  NOT NULL,
    weapon         VARCHAR(20)  NOT NULL,
    UNIQUE KEY uk_assault_record (record_key),
    KEY ix_assault_record_day (happened_on, area_code)
);
