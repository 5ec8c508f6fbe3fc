CREATE TABLE contract (
    id              BIGINT       NOT NULL PRIMARY KEY,
    service_id      BIGINT       NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    reference       VARCHAR(40)  NOT NULL,
    title           VARCHAR(160) NOT NULL,
    value_pence     BIGINT,
    valid_from      DATE         NOT NULL,
    valid_to        DATE,
    UNIQUE KEY uk_contract (reference),
    KEY ix_contract_service (service_id, valid_from),
    CONSTRAINT fk_contract_service FOREIGN KEY (service_id) REFERENCES service (id),
    CONSTRAINT fk_contract_commissioner FOREIGN KEY (commissioner_id) REFERENCES organisation (id)
);
