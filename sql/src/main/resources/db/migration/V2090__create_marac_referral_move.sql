-- From which case of a person to which a referral to a MARAC went that was still to be heard when the two became one.
CREATE TABLE marac_referral_move (
    id           BIGINT      NOT NULL PRIMARY KEY,
    referral_id  BIGINT      NOT NULL,
    from_case_id BIGINT      NOT NULL,
    to_case_id   BIGINT      NOT NULL,
    account_id   BIGINT      NOT NULL,
    at           DATETIME(6) NOT NULL,
    KEY ix_marac_referral_move_referral (referral_id),
    KEY ix_marac_referral_move_from (from_case_id, id),
    KEY ix_marac_referral_move_to (to_case_id, id)
);
