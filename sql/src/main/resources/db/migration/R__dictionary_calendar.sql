DELETE FROM data_dictionary WHERE capability = 'calendar';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('calendar_access', 'account_id', 'calendar', 'Whose calendar', 'PERSONAL', 'ACCOUNT'),
    ('calendar_access', 'login', 'calendar', 'Name that the calendar program sends; drawn at random', 'NONE', 'ACCOUNT'),
    ('calendar_access', 'secret_hash', 'calendar', 'Argon2id hash of its password', 'NONE', 'ACCOUNT'),
    ('calendar_access', 'made_at', 'calendar', 'When it was made', 'NONE', 'ACCOUNT'),
    ('calendar_access', 'last_read_at', 'calendar', 'When a calendar program last read it, up to five minutes late', 'PERSONAL', 'ACCOUNT');
