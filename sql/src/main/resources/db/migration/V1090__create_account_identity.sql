-- Who somebody is at the provider of their organisation: compared letter for letter, never by name or e-mail.
CREATE TABLE account_identity (
    account_id BIGINT       NOT NULL PRIMARY KEY,
    issuer     VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject    VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    bound_at   DATETIME(6)  NOT NULL,
    UNIQUE KEY uk_account_identity (issuer, subject),
    CONSTRAINT fk_account_identity_account FOREIGN KEY (account_id) REFERENCES account (id)
);
