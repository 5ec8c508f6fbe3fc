-- What a service offers beside advocacy, with its waiting list. planned_sessions and holding_weeks come from the contract.
CREATE TABLE therapy_offer (
    id               BIGINT       NOT NULL PRIMARY KEY,
    service_id       BIGINT       NOT NULL,
    name             VARCHAR(80)  NOT NULL,
    planned_sessions INT          NOT NULL,
    holding_weeks    INT          NOT NULL,
    closed_at        DATETIME(6),
    closed_reason    VARCHAR(300),
    signpost         VARCHAR(500),
    validated_at     DATETIME(6),
    validated_by     BIGINT,
    valid_from       DATE         NOT NULL,
    valid_to         DATE,
    version          INT          NOT NULL DEFAULT 0,
    KEY ix_therapy_offer_service (service_id, id)
);
