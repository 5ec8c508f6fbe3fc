DELETE FROM data_dictionary WHERE capability = 'course going on';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('therapy_session', 'modality', 'course going on', 'How it was held; empty: as the course has it', 'SPECIAL', 'CASE'),
    ('therapy_session_correction', 'modality', 'course going on', 'How it was held, as it stood before', 'SPECIAL', 'CASE'),
    ('therapy_course', 'next_at', 'course going on', 'When the next session is', 'SPECIAL', 'CASE'),
    ('therapy_course', 'next_modality', 'course going on', 'How the next session is held', 'SPECIAL', 'CASE'),
    ('therapy_extension', 'id', 'course going on', 'Id', 'NONE', 'CASE'),
    ('therapy_extension', 'course_id', 'course going on', 'Course', 'SPECIAL', 'CASE'),
    ('therapy_extension', 'case_id', 'course going on', 'Case', 'PERSONAL', 'CASE'),
    ('therapy_extension', 'sessions', 'course going on', 'Sessions more than before', 'SPECIAL', 'CASE'),
    ('therapy_extension', 'reason', 'course going on', 'Why', 'SPECIAL', 'CASE'),
    ('therapy_extension', 'account_id', 'course going on', 'Account of the therapist', 'PERSONAL', 'CASE'),
    ('therapy_extension', 'at', 'course going on', 'When', 'PERSONAL', 'CASE');
