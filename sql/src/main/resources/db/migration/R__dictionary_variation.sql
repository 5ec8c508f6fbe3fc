DELETE FROM data_dictionary WHERE capability = 'variation';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('chart_change', 'id', 'variation', 'Id', 'NONE', 'REFERENCE'),
    ('chart_change', 'changed_on', 'variation', 'Day from which on charts have an average of their own', 'NONE', 'REFERENCE'),
    ('chart_change', 'reason', 'variation', 'What changed', 'NONE', 'REFERENCE'),
    ('chart_change', 'measure', 'variation', 'The measure it concerns; empty for all', 'NONE', 'REFERENCE'),
    ('chart_change', 'added_at', 'variation', 'When it was written down', 'NONE', 'REFERENCE'),
    ('chart_change', 'added_by', 'variation', 'Account that wrote it down', 'PERSONAL', 'REFERENCE'),
    ('chart_change', 'ended_at', 'variation', 'When it was taken back', 'NONE', 'REFERENCE'),
    ('chart_change', 'ended_by', 'variation', 'Account that took it back', 'PERSONAL', 'REFERENCE');
