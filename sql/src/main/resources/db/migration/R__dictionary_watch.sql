DELETE FROM data_dictionary WHERE capability = 'watch';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('access_change', 'watched', 'watch', 'Told to other administrators and auditors, because no manager of a service answers for it', 'NONE', 'ACCOUNT'),
    ('access_change_known', 'change_id', 'watch', 'Change that somebody knows of', 'NONE', 'ACCOUNT'),
    ('access_change_known', 'account_id', 'watch', 'Administrator or auditor who said that they know of it', 'PERSONAL', 'ACCOUNT'),
    ('access_change_known', 'at', 'watch', 'When they said so', 'NONE', 'ACCOUNT');
