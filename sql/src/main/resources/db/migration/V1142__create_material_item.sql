-- One record of a case that falls within a request, and what was decided about it. Its text stays where it is: only its fingerprint and
-- the places to be taken out are kept here. Without a source it is kept elsewhere, on paper or by a counsellor.
CREATE TABLE material_item (
    id           BIGINT       NOT NULL PRIMARY KEY,
    request_id   BIGINT       NOT NULL,
    kind         VARCHAR(12)  NOT NULL,
    source_id    BIGINT,
    at           DATETIME(6)  NOT NULL,
    description  VARCHAR(300) NOT NULL,
    decision     VARCHAR(10)  NOT NULL,
    reason       VARCHAR(16),
    why          VARCHAR(500),
    spans        TEXT,
    text_hash    CHAR(64),
    author_said  VARCHAR(500),
    decided_by   BIGINT,
    decided_at   DATETIME(6),
    version      INT          NOT NULL DEFAULT 0,
    UNIQUE KEY uk_material_item_source (request_id, kind, source_id),
    KEY ix_material_item_order (request_id, at, id)
);
