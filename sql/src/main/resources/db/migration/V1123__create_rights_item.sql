-- One part of a record that is looked through before somebody gets a copy. Its text is not kept here but read again when it is shown; the
-- hash says whether it is still the text that was looked at.
CREATE TABLE rights_item (
    id           BIGINT      NOT NULL PRIMARY KEY,
    request_id   BIGINT      NOT NULL,
    place        INT         NOT NULL,
    source       VARCHAR(16) NOT NULL,
    source_id    BIGINT      NOT NULL,
    content_hash BINARY(32)  NOT NULL,
    choice       VARCHAR(8),
    exemption    VARCHAR(16),
    why          VARCHAR(500),
    reviewed_by  BIGINT,
    reviewed_at  DATETIME(6),
    version      INT         NOT NULL DEFAULT 0,
    UNIQUE KEY uk_rights_item_source (request_id, source, source_id),
    KEY ix_rights_item_place (request_id, place)
);
