-- One narrow row per referral, written in the same transaction as what it counts.
CREATE TABLE referral_fact (
    referral_id      BIGINT      NOT NULL PRIMARY KEY,
    received_quarter CHAR(6)     NOT NULL,
    closed_quarter   CHAR(6),
    service_id       BIGINT      NOT NULL,
    area             VARCHAR(9)  NOT NULL,
    crime_group      VARCHAR(24) NOT NULL,
    source           VARCHAR(12) NOT NULL,
    eligible         TINYINT     NOT NULL,
    accepted         TINYINT     NOT NULL,
    attempted        TINYINT     NOT NULL,
    contacted        TINYINT     NOT NULL,
    engaged          TINYINT     NOT NULL,
    assessed         TINYINT     NOT NULL,
    supported        TINYINT     NOT NULL,
    closed           TINYINT     NOT NULL,
    planned          TINYINT     NOT NULL,
    KEY ix_fact_received (received_quarter, service_id, area, crime_group),
    KEY ix_fact_closed (closed_quarter, service_id, area, crime_group)
);
