-- A court varied or renewed an order. Its new terms are sealed; empty where they stayed.
CREATE TABLE order_variation (
    id          BIGINT      NOT NULL PRIMARY KEY,
    order_id    BIGINT      NOT NULL,
    varied_on   DATE        NOT NULL,
    ends_on     DATE,
    ends_before DATE,
    account_id  BIGINT      NOT NULL,
    at          DATETIME(6) NOT NULL,
    words       MEDIUMBLOB  NOT NULL,
    KEY ix_order_variation_order (order_id, id)
);
