-- What somebody typed as the reason of an entry about a person. The audit itself keeps its hash and is never changed; the words can be
-- destroyed with the record.
CREATE TABLE audit_reason (
    entry_id BIGINT       NOT NULL PRIMARY KEY,
    salt     BINARY(16)   NOT NULL,
    words    VARCHAR(500) NOT NULL
);
