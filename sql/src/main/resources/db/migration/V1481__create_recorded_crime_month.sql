-- One row for each month that has been loaded, and how new the file was that it came from: an older file never replaces a newer one.
CREATE TABLE recorded_crime_month (
    month      DATE         NOT NULL PRIMARY KEY,
    file_until DATE         NOT NULL,
    file_name  VARCHAR(120) NOT NULL,
    offences   INT          NOT NULL,
    loaded_at  DATETIME(6)  NOT NULL,
    loaded_by  BIGINT       NOT NULL
);
