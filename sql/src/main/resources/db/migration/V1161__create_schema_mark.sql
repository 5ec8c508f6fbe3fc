-- Which migrations the database has; written by the migration, read by the application.
CREATE TABLE schema_mark (
    id          INT         NOT NULL PRIMARY KEY,
    migrations  INT         NOT NULL,
    digest      VARCHAR(64) NOT NULL,
    migrated_at DATETIME(6) NOT NULL
);
