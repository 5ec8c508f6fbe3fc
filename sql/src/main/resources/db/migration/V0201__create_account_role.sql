-- A role is held for the whole organisation, for one service, or for one team of it.
CREATE TABLE account_role (
    id         BIGINT      NOT NULL PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    role       VARCHAR(40) NOT NULL,
    service_id BIGINT,
    team_id    BIGINT,
    KEY ix_account_role_account (account_id),
    KEY ix_account_role_service (service_id, role),
    CONSTRAINT fk_account_role_account FOREIGN KEY (account_id) REFERENCES account (id)
);
