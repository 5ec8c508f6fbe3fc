-- What a worry of the victim's own in a risk checklist does in one service: has the worker consider a high risk, or makes it high. Without a row it asks.
CREATE TABLE worry_effect (
    id         BIGINT      NOT NULL PRIMARY KEY,
    service_id BIGINT      NOT NULL,
    worry      VARCHAR(20) NOT NULL,
    effect     VARCHAR(8)  NOT NULL,
    valid_from DATE        NOT NULL,
    valid_to   DATE,
    KEY ix_worry_effect_service (service_id, worry)
);
