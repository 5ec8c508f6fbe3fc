-- Somebody who works with the young person elsewhere, and what may be shared with them.
CREATE TABLE young_professional (
    id           BIGINT       NOT NULL PRIMARY KEY,
    case_id      BIGINT       NOT NULL,
    name         VARCHAR(120) NOT NULL,
    role         VARCHAR(30)  NOT NULL,
    organisation VARCHAR(120) NOT NULL,
    phone        VARCHAR(60),
    may_share    VARCHAR(20)  NOT NULL,
    share_detail VARCHAR(500),
    ended_on     DATE,
    saved_at     DATETIME(6)  NOT NULL,
    saved_by     BIGINT       NOT NULL,
    version      INT          NOT NULL DEFAULT 0,
    KEY ix_young_professional_case (case_id, id)
);
