-- What was asked at entry, review or exit with one version of one instrument; corrected only by a new row.
CREATE TABLE measurement (
    id                 BIGINT      NOT NULL PRIMARY KEY,
    case_id            BIGINT      NOT NULL,
    instrument         VARCHAR(30) NOT NULL,
    instrument_version INT         NOT NULL,
    point              VARCHAR(8)  NOT NULL,
    at                 DATETIME(6) NOT NULL,
    account_id         BIGINT      NOT NULL,
    supersedes_id      BIGINT,
    superseded_at      DATETIME(6),
    correction_reason  VARCHAR(300),
    KEY ix_measurement_case (case_id, instrument, point, at)
);
