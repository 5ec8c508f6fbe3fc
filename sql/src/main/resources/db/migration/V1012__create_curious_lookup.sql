-- At most ten times a week and service that somebody opened a case without working it, for a manager to ask about. Place 0 is no look-up:
-- it says that the week has been gone through.
CREATE TABLE curious_lookup (
    week_on    DATE         NOT NULL,
    service_id BIGINT       NOT NULL,
    place      INT          NOT NULL,
    account_id BIGINT,
    case_id    BIGINT,
    opened     INT          NOT NULL,
    why        VARCHAR(100) NOT NULL,
    PRIMARY KEY (week_on, service_id, place)
);
