-- Where the people live whom a contract pays for.
CREATE TABLE contract_area (
    contract_id BIGINT     NOT NULL,
    area_code   VARCHAR(9) NOT NULL,
    PRIMARY KEY (contract_id, area_code),
    CONSTRAINT fk_contract_area_contract FOREIGN KEY (contract_id) REFERENCES contract (id),
    CONSTRAINT fk_contract_area_area FOREIGN KEY (area_code) REFERENCES area (code)
);
