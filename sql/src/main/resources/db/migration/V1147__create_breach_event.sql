-- Every step of a breach, and what was told to the ICO later, as it became known.
CREATE TABLE breach_event (
    id         BIGINT       NOT NULL PRIMARY KEY,
    breach_id  BIGINT       NOT NULL,
    at         DATETIME(6)  NOT NULL,
    account_id BIGINT       NOT NULL,
    move       VARCHAR(16)  NOT NULL,
    detail     VARCHAR(2000),
    KEY ix_breach_event_breach (breach_id, id)
);
