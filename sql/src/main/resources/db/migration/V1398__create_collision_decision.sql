-- What the safeguarding lead of one organisation decided about it; the newest counts.
CREATE TABLE collision_decision (
    id              BIGINT        NOT NULL PRIMARY KEY,
    collision_id    BIGINT        NOT NULL,
    organisation_id BIGINT        NOT NULL,
    decision        VARCHAR(16)   NOT NULL,
    reason          VARCHAR(1000) NOT NULL,
    decided_by      BIGINT        NOT NULL,
    decided_at      DATETIME(6)   NOT NULL,
    KEY ix_collision_decision (collision_id, organisation_id, id)
);
