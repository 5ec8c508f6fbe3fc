-- Whom a pathway may see. Within a topic the first rule whose conditions hold decides; a pathway without rules sees everybody.
-- Conditions as in consent_rule. words say what to do instead, instead_pathway who helps.
CREATE TABLE eligibility_rule (
    id              BIGINT       NOT NULL PRIMARY KEY,
    pathway_code    VARCHAR(30)  NOT NULL,
    topic           VARCHAR(20)  NOT NULL,
    rule_order      INT          NOT NULL,
    name            VARCHAR(120) NOT NULL,
    allows          BOOLEAN      NOT NULL,
    words           VARCHAR(600),
    instead_pathway VARCHAR(30),
    source          VARCHAR(12),
    age_from        INT,
    age_to          INT,
    days_from       INT,
    days_to         INT,
    valid_from      DATE         NOT NULL,
    valid_to        DATE,
    KEY ix_eligibility_rule (pathway_code, topic, rule_order)
);
