-- The crime groups a contract pays for; a contract without a row here pays for all of them.
CREATE TABLE contract_offence_group (
    contract_id BIGINT      NOT NULL,
    crime_group VARCHAR(24) NOT NULL,
    PRIMARY KEY (contract_id, crime_group),
    CONSTRAINT fk_contract_offence_group_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
);
