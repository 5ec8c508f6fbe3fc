DELETE FROM data_dictionary WHERE capability = 'casework_need';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('need', 'provider', 'casework_need', 'Who does something about it', 'SPECIAL', 'CASE'),
    ('need', 'met_on', 'casework_need', 'The day on which it was met; empty while it is not', 'SPECIAL', 'CASE');
