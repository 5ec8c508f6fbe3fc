-- A call, counted. Nobody is stored with it: neither who called nor what number, and not what referral came of it.
CREATE TABLE helpline_call (
    id         BIGINT      NOT NULL PRIMARY KEY,
    service_id BIGINT      NOT NULL,
    on_day     DATE        NOT NULL,
    hour       INT         NOT NULL,
    topic      VARCHAR(24) NOT NULL,
    outcome    VARCHAR(24) NOT NULL,
    minutes    INT,
    account_id BIGINT      NOT NULL,
    KEY ix_helpline_call (service_id, on_day)
);
