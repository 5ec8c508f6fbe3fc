-- A picture or recording that somebody sends along, also while it is on its way.
CREATE TABLE incident_upload (
    id          BIGINT       NOT NULL PRIMARY KEY,
    incident_id BIGINT       NOT NULL,
    public_id   CHAR(36)     NOT NULL,
    state       VARCHAR(8)   NOT NULL,
    title       VARBINARY(800),
    length      BIGINT       NOT NULL,
    received    BIGINT       NOT NULL,
    raw_pieces  INT          NOT NULL,
    kind        VARCHAR(8),
    bytes       BIGINT       NOT NULL,
    pieces      INT          NOT NULL,
    traces      VARCHAR(10),
    scan        VARCHAR(12),
    refused     VARCHAR(20),
    begun_at    DATETIME(6)  NOT NULL,
    touched_at  DATETIME(6)  NOT NULL,
    UNIQUE KEY ux_incident_upload (public_id),
    KEY ix_incident_upload_incident (incident_id, id),
    KEY ix_incident_upload_touched (state, touched_at)
);
