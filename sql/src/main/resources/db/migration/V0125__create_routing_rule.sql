-- Which service a referral is proposed to: the first rule in rule_order that matches and whose service has a contract
-- for the area. A matching rule without a service proposes nobody: a person decides. Conditions as in consent_rule.
CREATE TABLE routing_rule (
    id          BIGINT       NOT NULL PRIMARY KEY,
    rule_order  INT          NOT NULL,
    name        VARCHAR(120) NOT NULL,
    service_id  BIGINT,
    crime_group VARCHAR(24),
    flag        VARCHAR(24),
    enhanced    VARCHAR(20),
    victim_type VARCHAR(20),
    source      VARCHAR(12),
    risk        VARCHAR(10),
    sex         VARCHAR(1),
    age_from    INT,
    age_to      INT,
    area_code   VARCHAR(9),
    days_from   INT,
    days_to     INT,
    valid_from  DATE         NOT NULL,
    valid_to    DATE,
    KEY ix_routing_rule (rule_order),
    CONSTRAINT fk_routing_rule_service FOREIGN KEY (service_id) REFERENCES service (id)
);
