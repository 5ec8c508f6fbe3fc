CREATE TABLE team (
    id         BIGINT       NOT NULL PRIMARY KEY,
    service_id BIGINT       NOT NULL,
    code       VARCHAR(20)  NOT NULL,
    name       VARCHAR(120) NOT NULL,
    active     BOOLEAN      NOT NULL DEFAULT TRUE,
    UNIQUE KEY uk_team (service_id, code),
    CONSTRAINT fk_team_service FOREIGN KEY (service_id) REFERENCES service (id)
);
