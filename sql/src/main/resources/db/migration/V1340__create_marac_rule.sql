-- When a borough's MARAC takes a referral. Without an organisation: what ships; with one: what its manager has set. automatic: codes of reasons that are enough.
CREATE TABLE marac_rule (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT,
    area_code       VARCHAR(9)   NOT NULL,
    high_score      INT          NOT NULL,
    incidents       INT,
    crimes          INT,
    within_months   INT          NOT NULL,
    automatic       VARCHAR(200) NOT NULL,
    valid_from      DATE         NOT NULL,
    account_id      BIGINT,
    at              DATETIME(6)  NOT NULL,
    KEY ix_marac_rule_area (area_code, organisation_id, valid_from)
);
