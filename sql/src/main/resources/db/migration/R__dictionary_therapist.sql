DELETE FROM data_dictionary WHERE capability = 'therapist';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('case_therapist', 'id', 'therapist', 'Id', 'NONE', 'CASE'),
    ('case_therapist', 'case_id', 'therapist', 'Case', 'PERSONAL', 'CASE'),
    ('case_therapist', 'account_id', 'therapist', 'Account of the therapist', 'PERSONAL', 'CASE'),
    ('case_therapist', 'live', 'therapist', '1 while they are, empty afterwards', 'NONE', 'CASE'),
    ('case_therapist', 'since_at', 'therapist', 'Since when', 'SPECIAL', 'CASE'),
    ('case_therapist', 'set_by', 'therapist', 'Account that named them', 'PERSONAL', 'CASE'),
    ('case_therapist', 'ended_at', 'therapist', 'Until when', 'SPECIAL', 'CASE'),
    ('case_therapist', 'ended_by', 'therapist', 'Account that ended it', 'PERSONAL', 'CASE'),
    ('therapy_group', 'facilitator_id', 'therapist', 'Account of who leads it', 'PERSONAL', 'REFERENCE');
