-- How hard a service tries before it may say that it could not reach somebody. A row without a contract is the default.
CREATE TABLE contact_policy (
    id             BIGINT NOT NULL PRIMARY KEY,
    contract_id    BIGINT,
    attempts       INT    NOT NULL,
    working_days   INT    NOT NULL,
    distinct_days  INT    NOT NULL,
    distinct_times INT    NOT NULL,
    channels       INT    NOT NULL,
    valid_from     DATE   NOT NULL,
    valid_to       DATE,
    CONSTRAINT fk_contact_policy_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
);
