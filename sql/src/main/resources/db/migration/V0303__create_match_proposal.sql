-- Two records that may be one person, with the reasons in words. A human decides; a decision can be undone.
CREATE TABLE match_proposal (
    id           BIGINT        NOT NULL PRIMARY KEY,
    person_id    BIGINT        NOT NULL,
    candidate_id BIGINT        NOT NULL,
    referral_id  BIGINT,
    score        DOUBLE        NOT NULL,
    band         VARCHAR(10)   NOT NULL,
    reasons      VARCHAR(2000) NOT NULL,
    state        VARCHAR(12)   NOT NULL,
    decided_by   BIGINT,
    decided_at   DATETIME(6),
    previous_identity_id BIGINT,
    created_at   DATETIME(6)   NOT NULL,
    version      INT           NOT NULL DEFAULT 0,
    UNIQUE KEY uk_match_proposal (person_id, candidate_id),
    KEY ix_match_proposal_state (state, id),
    KEY ix_match_proposal_candidate (candidate_id)
);
