-- Rows of the audit sealed together, each block with the hash of the block before. Append-only.
-- Rows with ids above from_id and up to to_id belong to the block, but for those in audit_late.
CREATE TABLE audit_block (
    block_no      BIGINT      NOT NULL PRIMARY KEY,
    previous_hash BINARY(32)  NOT NULL,
    sealed_at     DATETIME(6) NOT NULL,
    from_id       BIGINT      NOT NULL,
    to_id         BIGINT      NOT NULL,
    row_count     INT         NOT NULL,
    members       MEDIUMBLOB  NOT NULL,
    hash          BINARY(32)  NOT NULL,
    mac           BINARY(32),
    KEY ix_audit_block_to (to_id)
);
