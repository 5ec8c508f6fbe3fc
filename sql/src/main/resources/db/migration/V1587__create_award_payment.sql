-- What was spent in a quarter. An error is put right by a row below zero, never by changing one.
CREATE TABLE award_payment (
    id         BIGINT       NOT NULL PRIMARY KEY,
    award_id   BIGINT       NOT NULL,
    quarter    CHAR(6)      NOT NULL,
    paid_pence BIGINT       NOT NULL,
    note       VARCHAR(300),
    account_id BIGINT       NOT NULL,
    at         DATETIME(6)  NOT NULL,
    KEY ix_award_payment (award_id, quarter),
    CONSTRAINT fk_award_payment FOREIGN KEY (award_id) REFERENCES award (id)
);
