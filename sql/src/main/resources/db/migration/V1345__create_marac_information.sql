-- What one agency brought to a MARAC about one referral; sealed.
CREATE TABLE marac_information (
    id          BIGINT      NOT NULL PRIMARY KEY,
    referral_id BIGINT      NOT NULL,
    agency      VARCHAR(40) NOT NULL,
    account_id  BIGINT      NOT NULL,
    at          DATETIME(6) NOT NULL,
    words       MEDIUMBLOB  NOT NULL,
    KEY ix_marac_information_referral (referral_id, id)
);
