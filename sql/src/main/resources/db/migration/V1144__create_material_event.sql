-- Every step of a request for material: who, when, from which state to which, and what was said about it.
CREATE TABLE material_event (
    id          BIGINT        NOT NULL PRIMARY KEY,
    request_id  BIGINT        NOT NULL,
    at          DATETIME(6)   NOT NULL,
    account_id  BIGINT        NOT NULL,
    move        VARCHAR(16)   NOT NULL,
    to_state    VARCHAR(12)   NOT NULL,
    detail      VARCHAR(2000),
    KEY ix_material_event_request (request_id, id)
);
