-- Advice as it stood before it was corrected, and why. It names nobody.
CREATE TABLE advice_correction (
    id           BIGINT       NOT NULL PRIMARY KEY,
    advice_id    BIGINT       NOT NULL,
    asked_on     DATE         NOT NULL,
    role         VARCHAR(12)  NOT NULL,
    organisation VARCHAR(200) NOT NULL,
    practice     VARCHAR(16)  NOT NULL,
    area         VARCHAR(9)   NOT NULL,
    advised      TEXT         NOT NULL,
    reason       VARCHAR(300) NOT NULL,
    account_id   BIGINT       NOT NULL,
    at           DATETIME(6)  NOT NULL,
    KEY ix_advice_correction (advice_id, id)
);
