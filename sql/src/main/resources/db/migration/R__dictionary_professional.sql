DELETE FROM data_dictionary WHERE capability = 'professional';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('case_professional', 'id', 'professional', 'Id', 'NONE', 'CASE'),
    ('case_professional', 'case_id', 'professional', 'Case', 'PERSONAL', 'CASE'),
    ('case_professional', 'name', 'professional', 'Name of the professional', 'PERSONAL', 'CASE'),
    ('case_professional', 'role', 'professional', 'What they do', 'PERSONAL', 'CASE'),
    ('case_professional', 'organisation', 'professional', 'Where they work', 'PERSONAL', 'CASE'),
    ('case_professional', 'phone', 'professional', 'Telephone number', 'PERSONAL', 'CASE'),
    ('case_professional', 'may_share', 'professional', 'What they may be told', 'PERSONAL', 'CASE'),
    ('case_professional', 'share_detail', 'professional', 'The same in words', 'SPECIAL', 'CASE'),
    ('case_professional', 'ended_on', 'professional', 'Day they stopped; empty while they work with them', 'PERSONAL', 'CASE'),
    ('case_professional', 'saved_at', 'professional', 'When it was last saved', 'PERSONAL', 'CASE'),
    ('case_professional', 'saved_by', 'professional', 'Account that saved it last', 'PERSONAL', 'CASE'),
    ('case_professional', 'version', 'professional', 'Counts changes, so that two at once are noticed', 'NONE', 'CASE'),
    ('case_professional', 'email', 'professional', 'E-mail address', 'PERSONAL', 'CASE');
