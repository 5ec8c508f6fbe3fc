-- The further services that a contract pays for beside its first, each by the contract that its referrals are routed by. Added, never changed.
CREATE TABLE award_contract (
    contract_id BIGINT NOT NULL PRIMARY KEY,
    award_id    BIGINT NOT NULL,
    service_id  BIGINT NOT NULL,
    UNIQUE KEY uk_award_contract_service (award_id, service_id),
    KEY ix_award_contract_service (service_id),
    CONSTRAINT fk_award_contract_award FOREIGN KEY (award_id) REFERENCES award (id),
    CONSTRAINT fk_award_contract_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
);
