DELETE FROM data_dictionary WHERE capability = 'sealing';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('person_key', 'person_id', 'sealing', 'Person whose key it is', 'PERSONAL', 'PERSON'),
    ('person_key', 'kek_id', 'sealing', 'Which key outside the database it is wrapped under; empty once destroyed', 'NONE', 'PERSON'),
    ('person_key', 'wrapped', 'sealing', 'The key, encrypted; empty once destroyed', 'NONE', 'PERSON'),
    ('person_key', 'created_at', 'sealing', 'When it was made', 'NONE', 'PERSON'),
    ('person_key', 'destroyed_at', 'sealing', 'When it was destroyed, and all that was sealed under it', 'PERSONAL', 'PERSON');
