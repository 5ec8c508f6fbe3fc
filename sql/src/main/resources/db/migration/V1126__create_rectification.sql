-- What somebody says is wrong in their record, and what came of it. The old words and the new ones both stay.
CREATE TABLE rectification (
    id         BIGINT        NOT NULL PRIMARY KEY,
    request_id BIGINT        NOT NULL,
    person_id  BIGINT        NOT NULL,
    case_id    BIGINT,
    target     VARCHAR(16)   NOT NULL,
    target_id  BIGINT,
    old_value  TEXT,
    new_value  TEXT,
    statement  VARCHAR(2000) NOT NULL,
    outcome    VARCHAR(8),
    why        VARCHAR(2000),
    decided_by VARCHAR(120),
    decided_at DATETIME(6),
    UNIQUE KEY uk_rectification_request (request_id),
    KEY ix_rectification_person (person_id)
);
