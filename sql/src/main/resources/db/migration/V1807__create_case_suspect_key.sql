-- The keyed hashes of those whom MARAC papers and orders of a case name as a danger; their names themselves are sealed. So many of them have to fit at once.
CREATE TABLE case_suspect_key (
    key_hash  BIGINT      NOT NULL,
    named_id  BIGINT      NOT NULL,
    case_id   BIGINT      NOT NULL,
    source_id BIGINT      NOT NULL,
    needed    TINYINT     NOT NULL,
    PRIMARY KEY (key_hash, named_id),
    KEY ix_case_suspect_key_case (case_id),
    KEY ix_case_suspect_key_source (source_id)
);
