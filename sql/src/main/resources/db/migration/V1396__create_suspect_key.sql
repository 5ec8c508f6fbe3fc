-- The keyed hashes under which an alleged perpetrator is looked for among the people that services support.
CREATE TABLE suspect_key (
    key_hash    BIGINT NOT NULL,
    referral_id BIGINT NOT NULL,
    PRIMARY KEY (key_hash, referral_id),
    KEY ix_suspect_key_referral (referral_id)
);
