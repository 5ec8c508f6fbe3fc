-- Kept apart from person: an alleged perpetrator never shares a page with a victim's own record elsewhere.
CREATE TABLE referral_suspect (
    referral_id   BIGINT       NOT NULL PRIMARY KEY,
    given_names   VARCHAR(120),
    surname       VARCHAR(120),
    date_of_birth DATE,
    relationship  VARCHAR(100)
);
