-- Which consent a referral needs before anybody may make contact. Every condition that is filled in must hold;
-- a row without a contract is for all contracts. Without a matching row NOTIFIED is enough.
CREATE TABLE consent_rule (
    id          BIGINT       NOT NULL PRIMARY KEY,
    contract_id BIGINT,
    name        VARCHAR(120) NOT NULL,
    needed      VARCHAR(12)  NOT NULL,
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
    CONSTRAINT fk_consent_rule_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
);
