-- When contact would be unsafe or inappropriate, so that a person must decide first. Conditions as in consent_rule.
CREATE TABLE hold_rule (
    id          BIGINT       NOT NULL PRIMARY KEY,
    contract_id BIGINT,
    name        VARCHAR(120) NOT NULL,
    hold_reason VARCHAR(40)  NOT NULL,
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
    CONSTRAINT fk_hold_rule_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
);
