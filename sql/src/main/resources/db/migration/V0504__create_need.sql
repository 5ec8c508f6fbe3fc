CREATE TABLE need (
    assessment_id BIGINT        NOT NULL,
    category      VARCHAR(24)   NOT NULL,
    answer        VARCHAR(10)   NOT NULL,
    severity      INT,
    own_words     VARCHAR(1000),
    action        VARCHAR(500),
    unmet_reason  VARCHAR(24),
    PRIMARY KEY (assessment_id, category)
);
