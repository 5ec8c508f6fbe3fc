DELETE FROM data_dictionary WHERE capability = 'session correction';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('therapy_session_correction', 'id', 'session correction', 'Id', 'NONE', 'CASE'),
    ('therapy_session_correction', 'session_id', 'session correction', 'Session', 'SPECIAL', 'CASE'),
    ('therapy_session_correction', 'case_id', 'session correction', 'Case', 'PERSONAL', 'CASE'),
    ('therapy_session_correction', 'on_day', 'session correction', 'Day, as it stood before', 'SPECIAL', 'CASE'),
    ('therapy_session_correction', 'attendance', 'session correction', 'Whether it was held, as it stood before', 'SPECIAL', 'CASE'),
    ('therapy_session_correction', 'reason', 'session correction', 'Why it was corrected', 'SPECIAL', 'CASE'),
    ('therapy_session_correction', 'account_id', 'session correction', 'Account that corrected it', 'PERSONAL', 'CASE'),
    ('therapy_session_correction', 'at', 'session correction', 'When', 'PERSONAL', 'CASE');
