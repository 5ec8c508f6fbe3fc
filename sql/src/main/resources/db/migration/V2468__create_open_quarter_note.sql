-- Words beside a quarter that everybody can read: what is wrong in it, and what would be right. Figures that are public stay as they are.
CREATE TABLE open_quarter_note (
    id      BIGINT       NOT NULL PRIMARY KEY,
    quarter CHAR(6)      NOT NULL,
    words   VARCHAR(500) NOT NULL,
    at      DATETIME(6)  NOT NULL,
    by_id   BIGINT       NOT NULL,
    KEY ix_open_quarter_note (quarter, id)
);
