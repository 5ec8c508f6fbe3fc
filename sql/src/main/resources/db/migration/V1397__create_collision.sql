-- Somebody whom a service supports may be the person who is said to have harmed the victim of a referral, or lives in that victim's home.
-- For the safeguarding leads alone.
CREATE TABLE collision (
    id          BIGINT       NOT NULL PRIMARY KEY,
    kind        VARCHAR(12)  NOT NULL,
    referral_id BIGINT       NOT NULL,
    person_id   BIGINT       NOT NULL,
    reasons     VARCHAR(500) NOT NULL,
    found_at    DATETIME(6)  NOT NULL,
    UNIQUE KEY uk_collision (referral_id, person_id),
    KEY ix_collision_person (person_id)
);
