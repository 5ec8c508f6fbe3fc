-- What an administrator did to who sees the people of a service; told to its managers.
CREATE TABLE access_change (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    service_id      BIGINT,
    account_id      BIGINT       NOT NULL,
    what            VARCHAR(300) NOT NULL,
    by_id           BIGINT       NOT NULL,
    at              DATETIME(6)  NOT NULL,
    known_by        BIGINT,
    known_at        DATETIME(6),
    KEY ix_access_change (organisation_id, known_at, id)
);
