DELETE FROM data_dictionary WHERE capability = 'watch';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('access_change', 'watched', 'watch', 'Told to other administrators and auditors, because no manager of a service answers for it', 'NONE', 'ACCOUNT'),
    ('access_change_known', 'change_id', 'watch', 'Change that somebody knows of', 'NONE', 'ACCOUNT'),
    ('access_change_known', 'account_id', 'watch', 'Administrator or auditor who said that they know of it', 'PERSONAL', 'ACCOUNT'),
    ('access_change_known', 'at', 'watch', 'When they said so', 'NONE', 'ACCOUNT'),
    ('case_opening', 'account_id', 'watch', 'Manager who opened a case that a colleague works', 'PERSONAL', 'CASE'),
    ('case_opening', 'case_id', 'watch', 'Case they opened', 'PERSONAL', 'CASE'),
    ('case_opening', 'day', 'watch', 'Day on which they opened it, beginning at four in the morning', 'NONE', 'CASE'),
    ('case_opening', 'reasoned', 'watch', 'Have they said why on that day? The words are in the audit', 'NONE', 'CASE');
