-- A breach of such an order. What happened and the crime reference are sealed.
CREATE TABLE order_breach (
    id          BIGINT      NOT NULL PRIMARY KEY,
    order_id    BIGINT      NOT NULL,
    happened_on DATE        NOT NULL,
    reported    BOOLEAN     NOT NULL,
    account_id  BIGINT      NOT NULL,
    at          DATETIME(6) NOT NULL,
    words       MEDIUMBLOB  NOT NULL,
    KEY ix_order_breach_order (order_id, id)
);
