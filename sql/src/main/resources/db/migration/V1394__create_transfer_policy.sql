-- Within how many working days a service answers to a transfer before the managers of both are told.
CREATE TABLE transfer_policy (
    id          BIGINT NOT NULL PRIMARY KEY,
    answer_days INT    NOT NULL,
    valid_from  DATE   NOT NULL,
    valid_to    DATE
);
