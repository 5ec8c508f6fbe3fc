-- On which days a manager opened a case that a colleague works: after the second they say why.
CREATE TABLE case_opening (
    account_id BIGINT  NOT NULL,
    case_id    BIGINT  NOT NULL,
    day        DATE    NOT NULL,
    reasoned   BOOLEAN NOT NULL,
    PRIMARY KEY (account_id, case_id, day),
    KEY ix_case_opening_case (case_id)
);
