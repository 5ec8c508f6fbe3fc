-- By what another secret than the one a database is used with is found; gives nothing of the secret away.
CREATE TABLE key_mark (
    name          VARCHAR(60)  NOT NULL PRIMARY KEY,
    mark          VARBINARY(32) NOT NULL,
    first_used_at DATETIME(6)  NOT NULL
);
