CREATE TABLE survey_wave_service (
    wave_id    BIGINT NOT NULL,
    service_id BIGINT NOT NULL,
    PRIMARY KEY (wave_id, service_id),
    KEY ix_survey_wave_service (service_id)
);
