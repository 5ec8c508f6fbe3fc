-- Agreements about personal data between organisations: for what, which data, on which grounds of the law, from when until when, and when
-- somebody has to look at them again. What is agreed is not changed: a new agreement takes the place of an old one.
CREATE TABLE agreement (
    id          BIGINT        NOT NULL PRIMARY KEY,
    title       VARCHAR(200)  NOT NULL,
    categories  VARCHAR(1000) NOT NULL,
    article6    VARCHAR(24)   NOT NULL,
    article9    VARCHAR(24),
    article10   VARCHAR(24),
    schedule1   VARCHAR(200),
    document    VARCHAR(300)  NOT NULL,
    valid_from  DATE          NOT NULL,
    valid_to    DATE,
    review_on   DATE          NOT NULL,
    ended_why   VARCHAR(500),
    entered_by  BIGINT        NOT NULL,
    entered_at  DATETIME(6)   NOT NULL,
    version     INT           NOT NULL DEFAULT 0,
    KEY ix_agreement_review (review_on, id)
);
