CREATE TABLE account (
    id              BIGINT       NOT NULL PRIMARY KEY,
    username        VARCHAR(80)  NOT NULL,
    display_name    VARCHAR(120) NOT NULL,
    email           VARCHAR(200),
    password_hash   VARCHAR(255) NOT NULL,
    organisation_id BIGINT       NOT NULL,
    active          BOOLEAN      NOT NULL DEFAULT TRUE,
    failed_attempts INT          NOT NULL DEFAULT 0,
    locked_until    DATETIME(6),
    last_sign_in_at DATETIME(6),
    created_at      DATETIME(6)  NOT NULL,
    version         INT          NOT NULL DEFAULT 0,
    UNIQUE KEY uk_account_username (username),
    KEY ix_account_organisation (organisation_id, active)
);
