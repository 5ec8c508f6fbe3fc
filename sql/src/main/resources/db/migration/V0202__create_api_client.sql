-- A machine that calls the REST interface: its secret is kept as a hash, its scopes as a list.
CREATE TABLE api_client (
    id              BIGINT       NOT NULL PRIMARY KEY,
    client_id       VARCHAR(80)  NOT NULL,
    name            VARCHAR(120) NOT NULL,
    secret_hash     VARCHAR(255) NOT NULL,
    organisation_id BIGINT       NOT NULL,
    scopes          VARCHAR(400) NOT NULL,
    active          BOOLEAN      NOT NULL DEFAULT TRUE,
    failed_attempts INT          NOT NULL DEFAULT 0,
    locked_until    DATETIME(6),
    created_at      DATETIME(6)  NOT NULL,
    version         INT          NOT NULL DEFAULT 0,
    UNIQUE KEY uk_api_client (client_id)
);
