-- By which way somebody is tried first: the first rule in rule_order that fits. A way that is not safe is passed over, whatever a rule says.
CREATE TABLE first_channel_rule (
    id            BIGINT       NOT NULL PRIMARY KEY,
    rule_order    INT          NOT NULL,
    name          VARCHAR(120) NOT NULL,
    crime_group   VARCHAR(24),
    enhanced_only BOOLEAN      NOT NULL,
    first_channel VARCHAR(10)  NOT NULL,
    then_channel  VARCHAR(10)  NOT NULL,
    valid_from    DATE         NOT NULL,
    valid_to      DATE
);
