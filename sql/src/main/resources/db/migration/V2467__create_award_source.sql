-- The part of an award that another programme pays than the one it belongs to.
CREATE TABLE award_source (
    award_id     BIGINT      NOT NULL,
    programme_id BIGINT      NOT NULL,
    pence        BIGINT      NOT NULL,
    account_id   BIGINT      NOT NULL,
    at           DATETIME(6) NOT NULL,
    PRIMARY KEY (award_id, programme_id),
    KEY ix_award_source_programme (programme_id),
    CONSTRAINT fk_award_source_award FOREIGN KEY (award_id) REFERENCES award (id),
    CONSTRAINT fk_award_source_programme FOREIGN KEY (programme_id) REFERENCES programme (id)
);
