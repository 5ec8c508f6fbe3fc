-- Somebody asked in a wave, by a link, a paper form or on the telephone. Once answered it knows neither case nor link nor day.
CREATE TABLE wave_invitation (
    id         BIGINT      NOT NULL PRIMARY KEY,
    wave_id    BIGINT      NOT NULL,
    case_id    BIGINT,
    service_id BIGINT      NOT NULL,
    token_hash BINARY(32),
    asked_on   DATE        NOT NULL,
    expires_on DATE        NOT NULL,
    way        VARCHAR(8)  NOT NULL,
    sent       BOOLEAN     NOT NULL DEFAULT FALSE,
    used       BOOLEAN     NOT NULL DEFAULT FALSE,
    age_group  VARCHAR(8)  NOT NULL,
    sex        VARCHAR(8)  NOT NULL,
    UNIQUE KEY uk_wave_invitation_token (token_hash),
    KEY ix_wave_invitation (wave_id, service_id),
    KEY ix_wave_invitation_case (case_id)
);
