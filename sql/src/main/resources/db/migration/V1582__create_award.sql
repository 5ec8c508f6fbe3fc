-- What a programme pays: a contract for a service, or the grant of one bid. contract_id is the contract that referrals are routed by;
-- a grant has none. value_pence is the value it began with; variations are rows of their own.
CREATE TABLE award (
    id                 BIGINT       NOT NULL PRIMARY KEY,
    programme_id       BIGINT       NOT NULL,
    commissioner_id    BIGINT       NOT NULL,
    kind               VARCHAR(10)  NOT NULL,
    contract_id        BIGINT,
    service_id         BIGINT,
    reference          VARCHAR(20)  NOT NULL,
    title              VARCHAR(160) NOT NULL,
    holder             VARCHAR(160) NOT NULL,
    decision_reference VARCHAR(60),
    value_pence        BIGINT,
    first_day          DATE         NOT NULL,
    last_day           DATE         NOT NULL,
    UNIQUE KEY uk_award (commissioner_id, reference),
    UNIQUE KEY uk_award_contract (contract_id),
    KEY ix_award_service (service_id, reference),
    KEY ix_award_programme (programme_id, reference),
    CONSTRAINT fk_award_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT fk_award_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
);
