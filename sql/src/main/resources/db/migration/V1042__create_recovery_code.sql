-- Codes for the day the telephone is lost: each works once, and only its keyed hash is kept.
CREATE TABLE recovery_code (
    account_id BIGINT     NOT NULL,
    code_hash  BINARY(32) NOT NULL,
    used_at    DATETIME(6),
    PRIMARY KEY (account_id, code_hash),
    CONSTRAINT fk_recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id)
);
