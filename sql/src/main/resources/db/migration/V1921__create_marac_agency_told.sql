-- Agencies without an account here that have been told of another day of a meeting, or are still to be.
CREATE TABLE marac_agency_told (
    change_id  BIGINT      NOT NULL,
    agency     VARCHAR(40) NOT NULL,
    account_id BIGINT      NULL,
    told_at    DATETIME(6) NULL,
    PRIMARY KEY (change_id, agency)
);
