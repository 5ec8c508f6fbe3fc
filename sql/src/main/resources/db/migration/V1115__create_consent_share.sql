-- What was passed on to whom, and on what ground: by this it is told to a person who withdraws.
CREATE TABLE consent_share (
    id              BIGINT       NOT NULL PRIMARY KEY,
    person_id       BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL,
    recipient_id    BIGINT       NOT NULL,
    referral_id     BIGINT       NOT NULL,
    consent_id      BIGINT,
    ground          VARCHAR(12)  NOT NULL,
    what            VARCHAR(200) NOT NULL,
    shared_at       DATETIME(6)  NOT NULL,
    shared_by       BIGINT       NOT NULL,
    KEY ix_consent_share_person (person_id, recipient_id)
);
