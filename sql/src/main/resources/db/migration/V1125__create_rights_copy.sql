-- What was given, and when: one row for each file that was taken. A second of the same kind needs a reason, which ends the first.
CREATE TABLE rights_copy (
    id           BIGINT       NOT NULL PRIMARY KEY,
    request_id   BIGINT       NOT NULL,
    format       VARCHAR(4)   NOT NULL,
    taken_at     DATETIME(6)  NOT NULL,
    taken_by     BIGINT       NOT NULL,
    whole        INT          NOT NULL,
    in_part      INT          NOT NULL,
    withheld     INT          NOT NULL,
    sha256       BINARY(32)   NOT NULL,
    again_at     DATETIME(6),
    again_by     BIGINT,
    again_reason VARCHAR(500),
    KEY ix_rights_copy_request (request_id, format)
);
