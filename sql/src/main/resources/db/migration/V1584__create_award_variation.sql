-- A change of an award: more or less money, a later or earlier end, or both. Never overwritten.
CREATE TABLE award_variation (
    id                 BIGINT       NOT NULL PRIMARY KEY,
    award_id           BIGINT       NOT NULL,
    agreed_on          DATE         NOT NULL,
    change_pence       BIGINT       NOT NULL,
    last_day           DATE         NOT NULL,
    reason             VARCHAR(300) NOT NULL,
    decision_reference VARCHAR(60),
    account_id         BIGINT       NOT NULL,
    at                 DATETIME(6)  NOT NULL,
    KEY ix_award_variation (award_id, id),
    CONSTRAINT fk_award_variation FOREIGN KEY (award_id) REFERENCES award (id)
);
