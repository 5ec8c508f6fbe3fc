-- A group that a service runs, with so many places.
CREATE TABLE therapy_group (
    id         BIGINT       NOT NULL PRIMARY KEY,
    service_id BIGINT       NOT NULL,
    name       VARCHAR(80)  NOT NULL,
    place      VARCHAR(120) NOT NULL,
    places     INT          NOT NULL,
    opened_on  DATE         NOT NULL,
    ended_on   DATE,
    KEY ix_therapy_group_service (service_id, ended_on, id)
);
