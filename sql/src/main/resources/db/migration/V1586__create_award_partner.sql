-- The organisations that hold an award together, or work for its holder.
CREATE TABLE award_partner (
    id       BIGINT       NOT NULL PRIMARY KEY,
    award_id BIGINT       NOT NULL,
    name     VARCHAR(160) NOT NULL,
    part     VARCHAR(15)  NOT NULL,
    KEY ix_award_partner (award_id, id),
    CONSTRAINT fk_award_partner FOREIGN KEY (award_id) REFERENCES award (id)
);
