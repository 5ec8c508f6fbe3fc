-- A file of assaults without persons that an emergency department shares, so that it is taken in once.
CREATE TABLE assault_file (
    id              BIGINT      NOT NULL PRIMARY KEY,
    organisation_id BIGINT      NOT NULL,
    content_hash    BINARY(32)  NOT NULL,
    hospital        VARCHAR(120) NOT NULL,
    rows_new        INT         NOT NULL,
    rows_known      INT         NOT NULL,
    loaded_at       DATETIME(6) NOT NULL,
    loaded_by       BIGINT      NOT NULL,
    KEY ix_assault_file_organisation (organisation_id, id)
);
