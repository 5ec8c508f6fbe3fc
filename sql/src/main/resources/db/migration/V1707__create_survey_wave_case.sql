-- What a wave decided about an ended case: ASKED, or why nobody was asked. Never whether somebody answered.
CREATE TABLE survey_wave_case (
    wave_id    BIGINT      NOT NULL,
    case_id    BIGINT      NOT NULL,
    service_id BIGINT      NOT NULL,
    verdict    VARCHAR(14) NOT NULL,
    decided_on DATE        NOT NULL,
    PRIMARY KEY (wave_id, case_id),
    KEY ix_survey_wave_case (case_id)
);
