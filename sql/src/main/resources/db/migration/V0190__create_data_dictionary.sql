-- Every column of the database: what it means, whether it is personal, which retention rule ends it. Filled by the
-- repeatable migrations R__dictionary_*.sql, one for each capability; a test compares it with the database.
-- personal_data: NONE, PERSONAL, SPECIAL (special category) or CRIMINAL (offences and allegations).
CREATE TABLE data_dictionary (
    table_name      VARCHAR(64)  NOT NULL,
    column_name     VARCHAR(64)  NOT NULL,
    capability      VARCHAR(20)  NOT NULL,
    meaning         VARCHAR(300) NOT NULL,
    personal_data   VARCHAR(10)  NOT NULL,
    retention_class VARCHAR(20)  NOT NULL,
    PRIMARY KEY (table_name, column_name)
);
