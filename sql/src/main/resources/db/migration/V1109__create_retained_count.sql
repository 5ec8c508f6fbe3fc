-- What figures that are counted from referrals lose when some are destroyed, kept so that they stay as they were.
CREATE TABLE retained_count (
    quarter CHAR(6)     NOT NULL,
    figure  VARCHAR(16) NOT NULL,
    counted BIGINT      NOT NULL,
    PRIMARY KEY (quarter, figure)
);
