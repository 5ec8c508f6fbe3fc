-- What a service decided about enhanced rights of the Victims' Code besides what the sender marked and what follows from the crime. A later
-- decision about the same category takes the place of the one before, which stays.
CREATE TABLE enhanced_right (
    id            BIGINT       NOT NULL PRIMARY KEY,
    case_id       BIGINT       NOT NULL,
    category      VARCHAR(16)  NOT NULL,
    applies       BOOLEAN      NOT NULL,
    reason        VARCHAR(500) NOT NULL,
    review_on     DATE,
    decided_by    BIGINT       NOT NULL,
    decided_at    DATETIME(6)  NOT NULL,
    superseded_at DATETIME(6),
    KEY ix_enhanced_right_case (case_id, category, superseded_at)
);
