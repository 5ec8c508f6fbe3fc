-- What a contract does not pay for: a whole offence group, or one offence code. Excluded is counted, never invisible.
CREATE TABLE excluded_offence (
    id            BIGINT      NOT NULL PRIMARY KEY,
    contract_id   BIGINT      NOT NULL,
    offence_group VARCHAR(40),
    offence_code  VARCHAR(30),
    reason        VARCHAR(160) NOT NULL,
    valid_from    DATE        NOT NULL,
    valid_to      DATE,
    CONSTRAINT fk_excluded_offence_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
);
