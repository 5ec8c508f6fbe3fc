DELETE FROM data_dictionary WHERE capability = 'supervision';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('supervision', 'id', 'supervision', 'Id', 'NONE', 'REFERENCE'),
    ('supervision', 'service_id', 'supervision', 'Service', 'NONE', 'REFERENCE'),
    ('supervision', 'worker_id', 'supervision', 'Account of the worker', 'PERSONAL', 'REFERENCE'),
    ('supervision', 'supervisor_id', 'supervision', 'Account that wrote it down', 'PERSONAL', 'REFERENCE'),
    ('supervision', 'kind', 'supervision', 'With their manager, or clinical', 'PERSONAL', 'REFERENCE'),
    ('supervision', 'held_on', 'supervision', 'Day', 'PERSONAL', 'REFERENCE'),
    ('supervision', 'attended', 'supervision', 'Did they come?', 'PERSONAL', 'REFERENCE'),
    ('supervision', 'actions', 'supervision', 'What was agreed, without names of people supported', 'PERSONAL', 'REFERENCE'),
    ('supervision', 'next_on', 'supervision', 'Day of the next one', 'PERSONAL', 'REFERENCE'),
    ('supervision', 'at', 'supervision', 'When it was written down', 'NONE', 'REFERENCE'),
    ('supervision_case', 'supervision_id', 'supervision', 'Supervision', 'NONE', 'CASE'),
    ('supervision_case', 'case_id', 'supervision', 'Case that was spoken about', 'PERSONAL', 'CASE');
