-- The keyed hashes of those who stand in a case that another agency referred to a MARAC; their names themselves are sealed. role: VICTIM, CHILD or SUSPECT.
CREATE TABLE marac_outside_key (
    key_hash    BIGINT      NOT NULL,
    named_id    BIGINT      NOT NULL,
    referral_id BIGINT      NOT NULL,
    role        VARCHAR(10) NOT NULL,
    PRIMARY KEY (key_hash, named_id),
    KEY ix_marac_outside_key_referral (referral_id)
);
