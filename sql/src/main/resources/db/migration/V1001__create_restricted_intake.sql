-- Who triages the restricted referrals of a service and answers for its restricted cases that nobody else answers for.
CREATE TABLE restricted_intake (
    service_id BIGINT       NOT NULL,
    account_id BIGINT       NOT NULL,
    since      DATETIME(6)  NOT NULL,
    set_by     BIGINT       NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    PRIMARY KEY (service_id, account_id)
);
