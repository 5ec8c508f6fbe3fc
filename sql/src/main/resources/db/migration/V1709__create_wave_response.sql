-- The answers of somebody: no case, no person, no time, an id drawn at random.
CREATE TABLE wave_response (
    id         BIGINT     NOT NULL PRIMARY KEY,
    wave_id    BIGINT     NOT NULL,
    service_id BIGINT     NOT NULL,
    way        VARCHAR(8) NOT NULL,
    age_group  VARCHAR(8) NOT NULL,
    sex        VARCHAR(8) NOT NULL,
    KEY ix_wave_response (wave_id, service_id)
);
