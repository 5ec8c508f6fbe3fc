-- score is NULL when the item was not asked or not answered, and missing says which.
CREATE TABLE measurement_value (
    measurement_id BIGINT      NOT NULL,
    item           VARCHAR(30) NOT NULL,
    score          INT,
    missing        VARCHAR(16),
    PRIMARY KEY (measurement_id, item)
);
