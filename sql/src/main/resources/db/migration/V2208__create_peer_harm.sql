-- What was agreed with the safeguarding lead where young people were hurt by young people. The newest stands. Whoever did it is not named here.
CREATE TABLE peer_harm (
    id          BIGINT        NOT NULL PRIMARY KEY,
    case_id     BIGINT        NOT NULL,
    lead_name   VARCHAR(120)  NOT NULL,
    told_on     DATE          NOT NULL,
    own_plan    VARCHAR(1000) NOT NULL,
    others      VARCHAR(20)   NOT NULL,
    others_plan VARCHAR(1000) NOT NULL,
    account_id  BIGINT        NOT NULL,
    at          DATETIME(6)   NOT NULL,
    KEY ix_peer_harm (case_id, id)
);
