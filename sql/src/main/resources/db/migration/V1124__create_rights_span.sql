-- What of an item is left out: from one character to before another, and who it is about.
CREATE TABLE rights_span (
    id       BIGINT      NOT NULL PRIMARY KEY,
    item_id  BIGINT      NOT NULL,
    begin_at INT         NOT NULL,
    end_at   INT         NOT NULL,
    about    VARCHAR(16) NOT NULL,
    KEY ix_rights_span_item (item_id, begin_at)
);
