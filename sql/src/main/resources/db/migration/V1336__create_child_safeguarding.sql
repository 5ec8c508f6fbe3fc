-- A referral of a child to children's social care, or the decision not to refer. Both have their reason, sealed.
CREATE TABLE child_safeguarding (
    id         BIGINT      NOT NULL PRIMARY KEY,
    case_id    BIGINT      NOT NULL,
    child_no   INT         NOT NULL,
    referred   BOOLEAN     NOT NULL,
    decided_on DATE        NOT NULL,
    outcome_on DATE,
    account_id BIGINT      NOT NULL,
    at         DATETIME(6) NOT NULL,
    words      MEDIUMBLOB  NOT NULL,
    KEY ix_child_safeguarding_case (case_id, child_no, id)
);
