-- The register of a request: what was done, by whom, when. Lines are added and never changed.
CREATE TABLE rights_event (
    id         BIGINT       NOT NULL PRIMARY KEY,
    request_id BIGINT       NOT NULL,
    at         DATETIME(6)  NOT NULL,
    account_id BIGINT       NOT NULL,
    actor      VARCHAR(120) NOT NULL,
    title      VARCHAR(200) NOT NULL,
    detail     VARCHAR(2000),
    KEY ix_rights_event_request (request_id, id)
);
