-- Advice to a professional about somebody who is not named. No person is stored.
CREATE TABLE advice_case (
    id           BIGINT       NOT NULL PRIMARY KEY,
    reference    CHAR(12)     NOT NULL,
    service_id   BIGINT       NOT NULL,
    asked_on     DATE         NOT NULL,
    role         VARCHAR(12)  NOT NULL,
    organisation VARCHAR(200) NOT NULL,
    practice     VARCHAR(16)  NOT NULL,
    area         VARCHAR(9)   NOT NULL,
    advised      TEXT         NOT NULL,
    account_id   BIGINT       NOT NULL,
    at           DATETIME(6)  NOT NULL,
    referral_id  BIGINT,
    UNIQUE KEY ux_advice_case_reference (reference),
    KEY ix_advice_case_service (service_id, id),
    KEY ix_advice_case_referral (referral_id)
);
