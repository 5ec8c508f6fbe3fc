DELETE FROM data_dictionary WHERE capability = 'stages';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('case_stage', 'case_id', 'stages', 'Case', 'PERSONAL', 'CASE'),
    ('case_stage', 'stage', 'stages', 'Further stage of support that is behind the case', 'PERSONAL', 'CASE'),
    ('case_stage', 'account_id', 'stages', 'Account that said so', 'PERSONAL', 'CASE'),
    ('case_stage', 'at', 'stages', 'When it was said', 'PERSONAL', 'CASE');
