-- What one contract asks of an indicator in some quarters, in place of the target of its definition. Taken back, never overwritten.
CREATE TABLE contract_target (
    id            BIGINT        NOT NULL PRIMARY KEY,
    award_id      BIGINT        NOT NULL,
    code          VARCHAR(12)   NOT NULL,
    first_quarter CHAR(6)       NOT NULL,
    last_quarter  CHAR(6)       NOT NULL,
    target        DECIMAL(9, 1) NOT NULL,
    reason        VARCHAR(300)  NOT NULL,
    account_id    BIGINT        NOT NULL,
    at            DATETIME(6)   NOT NULL,
    ended_by      BIGINT,
    ended_at      DATETIME(6),
    KEY ix_contract_target (award_id, code, first_quarter),
    CONSTRAINT fk_contract_target FOREIGN KEY (award_id) REFERENCES award (id)
);
